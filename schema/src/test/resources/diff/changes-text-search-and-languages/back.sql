comment on transform for public.pair language other is null;

comment on access method heap2 is null;

comment on language other is null;

comment on text search dictionary search.words is null;

grant usage on language other to public;

revoke usage on language other from pg_monitor;

drop text search configuration search.english;

drop text search dictionary search.changes;

drop text search template search.templ;

drop text search parser search.pars;

drop conversion search.conv;

drop access method tree2;

create or replace language other handler plpgsql_call_handler;

create conversion search.conv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;

create or replace transform for public.pair language other (from sql with function public.pair_from(internal));

drop function public.pair_to(internal);

create text search parser search.pars (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype);

create text search template search.templ (lexize = dsimple_lexize);

create text search dictionary search.changes (template = pg_catalog.simple);

alter text search dictionary search.stems (stopwords, language = 'english');

alter text search dictionary search.words (stopwords = 'english', accept = 'false');

alter text search configuration search.german drop mapping for host, url;

alter text search configuration search.german alter mapping for asciiword with public.unaccent, search.stems;

alter text search configuration search.german alter mapping for email with pg_catalog.simple;

alter text search configuration search.german add mapping for "int" with search.changes;

drop text search dictionary search."New";

alter text search configuration search.plain add mapping for email with pg_catalog.simple;

comment on text search configuration search.german is 'de';
