package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.RootModel;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;

/// The method `define(…)` of a schema cannot be called.
final class DefineMethodMisshaped implements RootRule {

    @Override
    public Stream<Problem> check(RootModel root, Model model) {
        return root.define() == TableModel.TableMethod.WRONG
                ? Stream.of(
                        Problem.error(
                                "SQ226",
                                new Place(root.type(), "define"),
                                root.type().nested()
                                        + ".define(…) is not the method that declares its schema",
                                "write it as: static void define(Definition d), not private,"
                                        + " without throws"))
                : Stream.empty();
    }
}
