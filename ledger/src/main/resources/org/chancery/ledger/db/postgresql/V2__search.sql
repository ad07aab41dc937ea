create table sketch (
  hash bigint not null,
  report integer not null,
  primary key (hash, report)
);

create table event_key (
  name text not null,
  day integer not null,
  event integer not null,
  primary key (name, day, event)
);
create index event_key_event on event_key (event);

create table event_origin (
  event integer not null,
  origin text not null,
  primary key (event, origin)
);

create table event_report (
  event integer not null,
  report integer not null,
  primary key (event, report)
);

create table claim_words (
  claim integer primary key,
  words tsvector not null
);
create index claim_words_words on claim_words using gin (words);
