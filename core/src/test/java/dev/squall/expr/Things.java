package dev.squall.expr;

import dev.squall.harness.DatabaseTemplate;
import dev.squall.harness.TestDatabase;
import dev.squall.table.BitColumn;
import dev.squall.table.HstoreColumn;
import dev.squall.table.MultirangeColumn;
import dev.squall.table.NetworkColumn;
import dev.squall.table.RangeColumn;
import dev.squall.table.Table;
import dev.squall.table.TextColumn;
import dev.squall.table.TsQueryColumn;
import dev.squall.table.TsVectorColumn;
import dev.squall.table.VectorColumn;
import dev.squall.type.BitString;
import dev.squall.type.Cidr;
import dev.squall.type.HalfVector;
import dev.squall.type.Inet;
import dev.squall.type.Multirange;
import dev.squall.type.Range;
import dev.squall.type.RecordReader;
import dev.squall.type.TsQuery;
import dev.squall.type.TsVector;
import dev.squall.type.Types;
import dev.squall.type.Vector;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table with a column of each special family, and one row. pgvector is played by domains over
/// `text`.
final class Things extends Table<Object> {

    static final Things things = new Things();

    final RangeColumn<Object, Range<Integer>, Integer> ages =
            new RangeColumn<>(this, "ages", Types.INT4RANGE, false);
    final RangeColumn<Object, @Nullable Range<LocalDate>, LocalDate> stay =
            new RangeColumn<>(this, "stay", Types.DATERANGE, true);
    final RangeColumn<Object, Range<BigDecimal>, BigDecimal> prices =
            new RangeColumn<>(this, "prices", Types.NUMRANGE, false);
    final MultirangeColumn<Object, Multirange<Integer>, Integer> gaps =
            new MultirangeColumn<>(this, "gaps", Types.INT4MULTIRANGE, false);
    final NetworkColumn<Object, Inet> ip = new NetworkColumn<>(this, "ip", Types.INET, false);
    final NetworkColumn<Object, Cidr> net = new NetworkColumn<>(this, "net", Types.CIDR, false);
    final BitColumn<Object, BitString> bits = new BitColumn<>(this, "bits", Types.bit(4), false);
    final HstoreColumn<Object, Map<String, @Nullable String>> attributes =
            new HstoreColumn<>(this, "attributes", Types.HSTORE, false);
    final TextColumn<Object, String> body = new TextColumn<>(this, "body", Types.TEXT, false);
    final TsVectorColumn<Object, TsVector> search =
            new TsVectorColumn<>(this, "search", Types.TSVECTOR, false);
    final TsQueryColumn<Object, TsQuery> wanted =
            new TsQueryColumn<>(this, "wanted", Types.TSQUERY, false);
    final VectorColumn<Object, Vector> embedding =
            new VectorColumn<>(this, "embedding", Types.vector(2), false);
    final VectorColumn<Object, HalfVector> half =
            new VectorColumn<>(this, "half", Types.halfvec(2), false);

    private Things() {
        super("", "things", null);
    }

    static final class Template implements DatabaseTemplate {
        @Override
        public void prepare(TestDatabase database) {
            database.execute(
                    "create extension hstore",
                    "create domain vector as text",
                    "create domain halfvec as text",
                    """
                    create table things (
                        ages int4range not null, stay daterange, prices numrange not null,
                        gaps int4multirange not null, ip inet not null, net cidr not null,
                        bits bit(4) not null, attributes hstore not null, body text not null,
                        search tsvector not null generated always as (to_tsvector('english', body))
                            stored,
                        wanted tsquery not null, embedding vector not null, half halfvec not null)
                    """,
                    """
                    insert into things values (
                        '[18,65)', '[2026-01-01,2026-01-05)', '(1.5,2.5]', '{[1,3),[5,7)}',
                        '10.1.2.3/16', '10.1.0.0/16', '1010', '"a"=>"1", "b"=>NULL',
                        'Fat cats ate the fat rats', default, 'cat & rat', '[1,2]', '[1,2]')
                    """);
        }
    }

    @Override
    public RecordReader<Object> reader() {
        return (row, first) -> row;
    }

    @Override
    public Table<Object> as(String alias) {
        return this;
    }

    @Override
    protected boolean declaresPolicy() {
        return false;
    }
}
