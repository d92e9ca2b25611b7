create function is_even(n integer) returns boolean immutable language sql as 'select n % 2 = 0';

create function note_changed() returns trigger language plpgsql as $$
begin
    return new;
end
$$;

create table notes (
    n integer not null
);

create function count_notes() returns bigint stable language sql as 'select count(*) from notes';

alter table notes add constraint notes_n_check check (is_even(n));

create trigger notes_changed
    before update on notes for each row execute function note_changed();

create trigger notes_inserted
    after insert on notes execute function note_changed();
