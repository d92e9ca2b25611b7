package dev.squall.benchmarks;

import dev.squall.benchmarks.measure.Workload;
import dev.squall.benchmarks.workload.CopyHundredThousand;
import dev.squall.benchmarks.workload.FarAway;
import dev.squall.benchmarks.workload.InsertThousand;
import dev.squall.benchmarks.workload.ListOfOrders;
import dev.squall.benchmarks.workload.NestedCustomer;
import dev.squall.benchmarks.workload.PageByKey;
import dev.squall.benchmarks.workload.RowByKey;
import dev.squall.benchmarks.workload.RowInSession;
import dev.squall.benchmarks.workload.ScanDetails;
import dev.squall.benchmarks.workload.SumPerOrder;
import dev.squall.benchmarks.workload.UpdateByKey;
import dev.squall.benchmarks.workload.WideShelves;
import java.util.List;
import java.util.stream.Stream;

/// All there is to measure. A further workload is a class and a line here.
final class Workloads {

    static final List<Workload> ALL =
            Stream.concat(
                            Stream.of(
                                    new RowByKey(),
                                    new PageByKey(),
                                    new UpdateByKey(),
                                    new InsertThousand(),
                                    new CopyHundredThousand(),
                                    new RowInSession(),
                                    new ScanDetails(),
                                    new NestedCustomer(),
                                    new ListOfOrders(),
                                    new WideShelves(100),
                                    new WideShelves(1000),
                                    new SumPerOrder()),
                            FarAway.ALL.stream())
                    .toList();

    private Workloads() {}

    static Workload named(String name) {
        for (Workload workload : ALL) {
            if (workload.name().equals(name)) {
                return workload;
            }
        }
        throw new BadOption("there is no workload " + name);
    }

    static String names() {
        return String.join(", ", ALL.stream().map(Workload::name).toList());
    }
}
