drop index public.every;

alter table public.notes drop constraint notes_kind_id_key;

-- scan: nobody can use notes_a while its index is built
alter table public.notes_a add constraint one UNIQUE (kind, id);

-- scan: nobody can write to notes_a meanwhile
CREATE INDEX mine ON public.notes_a USING btree (id);

-- scan: nobody can write to notes_b meanwhile
CREATE INDEX yours ON public.notes_b USING btree (id);
