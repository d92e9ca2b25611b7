alter table nobody_has_made_it add column note text;
