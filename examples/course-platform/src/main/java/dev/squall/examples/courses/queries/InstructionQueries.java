package dev.squall.examples.courses.queries;

import static dev.squall.Sql.max;
import static dev.squall.examples.courses.schema.Tables.aiSystemInstructions;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.courses.schema.AiSystemInstruction;
import dev.squall.examples.courses.schema.ToolType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What the AI tools are told.
public final class InstructionQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public InstructionQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public InstructionQueries(Db db) {
        this.db = () -> db;
    }

    /// What a tool is told now.
    public Optional<AiSystemInstruction> active(ToolType tool) {
        return db.get()
                .from(aiSystemInstructions)
                .where(aiSystemInstructions.toolType.eq(tool))
                .where(aiSystemInstructions.active)
                .first();
    }

    /// All versions, the newest first.
    public List<AiSystemInstruction> versions(ToolType tool) {
        return db.get()
                .from(aiSystemInstructions)
                .where(aiSystemInstructions.toolType.eq(tool))
                .orderBy(aiSystemInstructions.version.desc())
                .list();
    }

    /// Tells a tool something else from now on; for administrators. At every moment one version is
    /// active: a partial unique index says so.
    public AiSystemInstruction tell(ToolType tool, String content) {
        return db.get()
                .transaction(
                        tx -> {
                            @Nullable Integer last =
                                    tx.select(max(aiSystemInstructions.version))
                                            .from(aiSystemInstructions)
                                            .where(aiSystemInstructions.toolType.eq(tool))
                                            .one();
                            tx.update(aiSystemInstructions)
                                    .set(aiSystemInstructions.active, false)
                                    .where(aiSystemInstructions.toolType.eq(tool))
                                    .execute();
                            return tx.insert(
                                            aiSystemInstructions,
                                            i ->
                                                    i.toolType(tool)
                                                            .version(last == null ? 1 : last + 1)
                                                            .content(content)
                                                            .active(true))
                                    .returning()
                                    .one();
                        });
    }
}
