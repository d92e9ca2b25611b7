alter table codes add constraint codes_code_is_not_null check (code is not null) not valid;

alter table codes validate constraint codes_code_is_not_null;

alter table codes alter column code set not null;

alter table codes add constraint codes_pkey primary key using index codes_code_idx;
