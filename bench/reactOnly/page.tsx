import { createRoot } from 'react-dom/client';

/** As little as a page made with React can be: a heading and a list. */
function Page({ plans }: { readonly plans: readonly string[] }) {
  return (
    <main>
      <h1>React</h1>
      <ul>
        {plans.map((plan) => (
          <li key={plan}>{plan}</li>
        ))}
      </ul>
    </main>
  );
}

const place = document.getElementById('pane');
if (place) createRoot(place).render(<Page plans={['Nordby', 'Sydby']} />);
