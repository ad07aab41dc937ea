-- Days are counted from 1970-01-01. Lists are newline-separated. Nothing is ever overwritten but what is worked out
-- from other rows (events, relays): records are kept as revisions, reviews are added.
create table report (
  id integer primary key,
  name text not null,
  hash text not null unique,
  url text,
  outlet text,
  title text,
  language text,
  published integer,
  basis text,
  added text not null,
  body text not null,
  family integer not null,
  source integer,
  relation text,
  likeness real
);
create index report_url on report (url);
create index report_family on report (family);
create index report_name on report (name);

create table revision (
  id integer primary key,
  report integer not null references report (id),
  number integer not null,
  reader text not null,
  made text not null,
  record text not null,
  unique (report, number)
);

create table claim (
  id integer primary key,
  report integer not null references report (id),
  revision integer not null references revision (id),
  local text not null,
  live integer not null,
  type text not null,
  mode text,
  contexts text not null,
  status text not null,
  actors text not null,
  recipients text not null,
  persons text not null,
  day_from integer,
  day_to integer,
  grain text,
  place text,
  instrument text,
  vouchers text not null,
  voucher_kinds text not null,
  origin text not null,
  quote text not null,
  evidence text not null,
  said integer,
  event integer not null,
  verdict text
);
create index claim_report on claim (report);
create index claim_event on claim (event);
create index claim_day on claim (day_from);
create index claim_said on claim (said);
create index claim_instrument on claim (instrument) where instrument is not null;

create table event (
  id integer primary key,
  type text not null,
  mode text,
  actors text not null,
  recipients text not null,
  instrument text,
  place text,
  words text not null,
  headline text not null,
  day_from integer,
  day_to integer,
  grain text,
  anchor integer not null,
  status text not null,
  status_said integer,
  claims integer not null,
  reports integer not null,
  origins integer not null,
  differs integer not null,
  planned_first integer,
  planned_last integer,
  due_first integer,
  done_last integer,
  cancelled_last integer,
  postponed_last integer,
  promise text,
  due integer,
  outcome text
);
create index event_due on event (due) where due is not null;
create index event_ahead on event (day_to) where day_to is not null;
create index event_anchor on event (anchor);
create index event_differs on event (anchor) where differs <> 0;

create table review (
  id integer primary key,
  claim integer not null references claim (id),
  verdict text not null,
  who text not null,
  made text not null,
  note text,
  change text,
  successor integer
);
create index review_claim on review (claim);

create table fact (
  id integer primary key,
  kind text not null,
  party text not null,
  other text not null,
  value text not null,
  standing text not null,
  day_from integer,
  day_to integer,
  said integer,
  report integer not null references report (id),
  claim integer,
  live integer not null,
  quote text not null
);
create index fact_value on fact (kind, value);
create index fact_party on fact (kind, party);
create index fact_report on fact (report);
