comment on domain public.code is null;

revoke usage on type public.code from pg_monitor;

drop view public.codes;

alter domain public.email drop constraint email_check;

alter domain public.money_amount drop constraint positive;

alter domain public.code rename to code_old;

create domain public.code as character varying(20) default 'none'::character varying;

-- rewrite: all of users is written anew
alter table public.users alter column code type public.code using code::text::public.code;

-- rewrite: all of users is written anew
alter table public.users alter column codes type public.code[] using codes::text[]::public.code[];

drop domain public.code_old;

alter domain public.email set default 'a@b'::text;

alter domain public.email drop not null;

alter domain public.money_amount drop default;

-- may fail: it is refused if a row has no value
alter domain public.money_amount set not null;

alter domain public.numbered drop default;

-- may fail: it is refused if a row breaks it
alter domain public.email add constraint email_check CHECK (((VALUE ~~ '%@%'::text) AND public.good(VALUE)));

-- may fail: it is refused if a row breaks it
alter domain public.email add constraint no_dots CHECK ((VALUE !~~ '%.%'::text));

-- may fail: it is refused if a row breaks it
alter domain public.money_amount add constraint positive CHECK ((VALUE >= (1)::numeric));

create view public.codes as
SELECT code
   FROM public.users;

grant usage on type public.code to pg_monitor;

comment on domain public.code is 'short';

comment on constraint positive on domain public.money_amount is 'no debts';
