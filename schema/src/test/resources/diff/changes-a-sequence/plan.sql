alter sequence public.s increment by -2 minvalue -100 maxvalue 5 start with 4 cache 3 cycle;

alter sequence public.u as bigint;
