create extension if not exists pg_trgm;

create table indexed (
    topic text not null,
    email text not null,
    at timestamptz not null,
    score integer
);

create unique index by_email on indexed ((lower(email))) where score is not null;

create index by_label on indexed (topic) where topic <> 'it''s; \'::text;

create index by_order on indexed (at desc nulls last, score nulls first, email desc);

create index by_prefix on indexed (topic collate "C" text_pattern_ops);

create unique index by_score on indexed (score) include (email, at) nulls not distinct with (fillfactor = 70);

create index by_topic on indexed using gin (topic gin_trgm_ops);
