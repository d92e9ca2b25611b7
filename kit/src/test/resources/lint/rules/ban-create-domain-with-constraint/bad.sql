create domain percentage as integer check (value between 0 and 100);
