package dev.squall.declare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.DuplicateDeclaration;
import dev.squall.error.InvalidDeclaration;
import dev.squall.table.TextColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenameTest {

    private abstract static class Members extends Sketch {
        final TextColumn<Object, String> email = text("email");

        Members(String name) {
            super(name);
        }
    }

    private static List<String> renames(Members... tables) {
        return DeclaredSchema.of("Case", List.of(tables), d -> {}).renames().stream()
                .map(r -> r.kind() + " " + r.owner() + ": " + r.oldName() + " -> " + r.newName())
                .toList();
    }

    @Test
    void whatWasRenamedIsSaidWithThePlaceThatItHasNow() {
        Members members =
                new Members("members") {
                    @Override
                    public void declare(Definition d) {
                        d.renamedFrom("users");
                        d.renamedFrom(email, "mail");
                        d.renamedFrom(Rename.Kind.INDEX, "by_email", "by_mail");
                    }
                };

        assertThat(renames(members))
                .containsExactly(
                        "TABLE : users -> members",
                        "COLUMN members: mail -> email",
                        "INDEX members: by_mail -> by_email");
    }

    private static void mood(Definition d) {
        d.renamedFrom(Rename.Kind.TYPE, "", "", "mood", "feeling");
        d.renamedFrom(Rename.Kind.LABEL, "", "mood", "good", "happy");
    }

    @Test
    void aTypeOfTwoTablesIsRenamedOnce() {
        Members first =
                new Members("first") {
                    @Override
                    public void declare(Definition d) {
                        mood(d);
                    }
                };
        Members second =
                new Members("second") {
                    @Override
                    public void declare(Definition d) {
                        mood(d);
                    }
                };

        assertThat(renames(first, second))
                .containsExactly("TYPE : feeling -> mood", "LABEL mood: happy -> good");
    }

    @Test
    void theSameNameIsNoRename() {
        Members members =
                new Members("members") {
                    @Override
                    public void declare(Definition d) {
                        d.renamedFrom(email, "email");
                    }
                };

        assertThatThrownBy(() -> renames(members))
                .isInstanceOf(InvalidDeclaration.class)
                .hasMessageStartingWith("SQ401 old name email says no other name");
    }

    @Test
    void aColumnHasOneOldName() {
        Members members =
                new Members("members") {
                    @Override
                    public void declare(Definition d) {
                        d.renamedFrom(email, "mail");
                        d.renamedFrom(email, "e_mail");
                    }
                };

        assertThatThrownBy(() -> renames(members)).isInstanceOf(DuplicateDeclaration.class);
    }
}
