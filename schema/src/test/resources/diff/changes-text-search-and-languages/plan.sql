comment on text search configuration search.german is null;

drop text search template search.templ;

drop text search parser search.pars;

drop conversion search.conv;

create or replace trusted language other handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;

create access method tree2 type index handler bthandler;

CREATE FUNCTION public.pair_to(internal)
 RETURNS public.pair
 LANGUAGE internal
 IMMUTABLE
AS $function$int4in$function$;

create default conversion search.conv for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;

create or replace transform for public.pair language other (from sql with function public.pair_from(internal), to sql with function public.pair_to(internal));

create text search parser search.pars (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end, lextypes = prsd_lextype, headline = prsd_headline);

create text search template search.templ (init = dsimple_init, lexize = dsimple_lexize);

create text search dictionary search."New" (template = pg_catalog.simple);

alter text search dictionary search.stems (language = 'german', stopwords = 'german');

alter text search dictionary search.words (stopwords, accept = 'true');

create text search configuration search.english (parser = pg_catalog."default");

alter text search configuration search.english add mapping for asciihword, asciiword, hword, hword_asciipart, hword_part, word with pg_catalog.english_stem;

alter text search configuration search.english add mapping for email, file, "float", host, hword_numpart, "int", numhword, numword, sfloat, uint, url, url_path, version with pg_catalog.simple;

alter text search configuration search.german drop mapping for "int";

alter text search configuration search.german alter mapping for asciiword with search.stems, search."New";

alter text search configuration search.german alter mapping for email with pg_catalog.english_stem;

alter text search configuration search.german add mapping for host, url with pg_catalog.simple;

drop text search dictionary search.changes;

create text search dictionary search.changes (template = pg_catalog.synonym, synonyms = 'synonym_sample');

alter text search configuration search.plain drop mapping for email;

revoke usage on language other from public;

grant usage on language other to pg_monitor;

comment on transform for public.pair language other is 't';

comment on access method heap2 is 'h';

comment on language other is 'l';

comment on conversion search.conv is 'c';

comment on text search configuration search.english is 'en';

comment on text search parser search.pars is 'p';

comment on text search template search.templ is 't';

comment on text search dictionary search.words is 'words';
