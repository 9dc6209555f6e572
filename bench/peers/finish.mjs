/** What a measured process prints last: its result and its peak memory. */
export function finish(result) {
  process.stdout.write(`${JSON.stringify({ ...result, peakMiB: process.resourceUsage().maxRSS / 1024 })}\n`);
}
