-- scan: nobody can use notes while its index is built
alter table public.notes add constraint notes_kind_id_key UNIQUE (kind, id);

-- scan: nobody can write to notes meanwhile
CREATE INDEX every ON public.notes USING btree (id);
