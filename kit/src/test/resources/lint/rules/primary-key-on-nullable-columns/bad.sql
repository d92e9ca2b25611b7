alter table codes add constraint codes_pkey primary key using index codes_code_idx;
