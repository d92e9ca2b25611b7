-- squall:outside-transaction
alter type public.st add value 'a' before 'b';

alter domain public.pos rename to pos_old;

create domain public.pos as integer;

alter table public.ft alter column p type public.pos;

drop domain public.pos_old;

create sequence public.ft_id_seq as integer;

-- may fail: it is refused if a row has no value of ft.id
alter table public.ft alter column id set not null;

alter table public.ft alter column id set default nextval('public.ft_id_seq'::regclass);

alter sequence public.ft_id_seq owned by public.ft.id;
