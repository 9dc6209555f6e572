/** Numbers of Excel's events on the wire. */
export const EventType = {
  /** The old kind of event behind `workbook.onSelectionChanged`. */
  DocumentSelection: 2,
  SheetChanged: 10,
  SheetActivated: 11,
  SheetDeactivated: 12,
  SheetAdded: 13,
  SheetSelection: 14,
  SheetDeleted: 15,
  SheetCalculated: 16,
  SheetFormatChanged: 18,
  RowHiddenChanged: 22,
  SheetProtectionChanged: 24,
  SheetNameChanged: 25,
  SheetVisibilityChanged: 26,
  SheetMoved: 27,
  TableSelection: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
  PaneVisibility: 65539,
} as const;

/** What collections are called where an event says whom it is for. */
export const WHOLE_WORKBOOK = 'Workbook';

/** Events of a class, by what the wire puts behind `_Register` and `_Unregister`. */
type EventsOfClass = Readonly<Record<string, number>>;

export const worksheetEvents: EventsOfClass = {
  ActivatedEvent: EventType.SheetActivated,
  CalculatedEvent: EventType.SheetCalculated,
  DataChangedEvent: EventType.SheetChanged,
  DeactivatedEvent: EventType.SheetDeactivated,
  FormatChangedEvent: EventType.SheetFormatChanged,
  EventNameChanged: EventType.SheetNameChanged,
  ProtectionChangedEvent: EventType.SheetProtectionChanged,
  RowHiddenChangedEvent: EventType.RowHiddenChanged,
  SelectionChangedEvent: EventType.SheetSelection,
  EventVisibilityChanged: EventType.SheetVisibilityChanged,
};

export const worksheetCollectionEvents: EventsOfClass = {
  ...worksheetEvents,
  AddedEvent: EventType.SheetAdded,
  DeletedEvent: EventType.SheetDeleted,
  EventMoved: EventType.SheetMoved,
};

export const tableEvents: EventsOfClass = {
  DataChangedEvent: EventType.TableChanged,
  SelectionChangedEvent: EventType.TableSelection,
};

export const tableCollectionEvents: EventsOfClass = {
  AddedEvent: EventType.TableAdded,
  DataChangedEvent: EventType.TableChanged,
  DeletedEvent: EventType.TableDeleted,
};
