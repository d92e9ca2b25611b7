drop index orders_note_idx;
