create table sketch (
  hash bigint not null,
  report integer not null,
  primary key (hash, report)
) without rowid;

create table event_key (
  name text not null,
  day integer not null,
  event integer not null,
  primary key (name, day, event)
) without rowid;
create index event_key_event on event_key (event);

create table event_origin (
  event integer not null,
  origin text not null,
  primary key (event, origin)
) without rowid;

create table event_report (
  event integer not null,
  report integer not null,
  primary key (event, report)
) without rowid;

create virtual table claim_words using fts5 (words, content = '', contentless_delete = 1, detail = none, tokenize = 'unicode61 remove_diacritics 2');
