alter sequence public.s increment by 1 minvalue 1 maxvalue 9223372036854775807 start with 1 cache 1 no cycle;

alter sequence public.u as integer;
