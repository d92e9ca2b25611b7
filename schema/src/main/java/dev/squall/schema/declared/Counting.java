package dev.squall.schema.declared;

import dev.squall.declare.TableRef;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// Something that counts rows as they come and go, and must first count those that are there.
public interface Counting extends DeclaredObject {

    /// The table whose rows are counted.
    TableRef counted();

    /// What counts: where one of these is new or other than before, all rows are counted again.
    Set<ObjectId> counters();

    /// Counts the rows that are there. No row can come or go meanwhile, if it runs in the
    /// transaction that creates the triggers.
    List<Step> backfill();
}
