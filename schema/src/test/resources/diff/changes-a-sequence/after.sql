create sequence s increment by -2 minvalue -100 maxvalue 5 start with 4 cache 3 cycle;
create sequence u as bigint;
