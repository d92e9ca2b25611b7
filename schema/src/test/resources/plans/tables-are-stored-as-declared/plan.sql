create unlogged table stored (
    n integer not null,
    note text not null
) with (autovacuum_vacuum_scale_factor = 0.02, fillfactor = 70, toast.autovacuum_enabled = false, vacuum_index_cleanup = auto);
