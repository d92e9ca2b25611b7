package dev.squall.schema.diff;

import dev.squall.error.DependencyCycle;
import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Gift;
import dev.squall.schema.catalog.Share;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.diff.Action.Part;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.ObjectKind;
import dev.squall.schema.object.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The graph of what is done: what must go before what, by the needs of both sides.
final class Actions {

    private final Sides sides;
    private final Fates fates;
    private final List<Gift> gifts;
    private final Map<ObjectId, Action> off = new HashMap<>();
    private final Map<ObjectId, Action> alter = new HashMap<>();
    private final Map<ObjectId, Action> on = new HashMap<>();
    private final Map<ObjectId, Action> left = new HashMap<>();
    private final Map<ObjectId, Action> joined = new HashMap<>();

    Actions(Sides given, Fates fates) {
        this.sides = new Sides(given.from(), given.to(), given.answers(), fates.away());
        this.fates = fates;
        this.gifts =
                sides.from().objects().values().stream()
                        .filter(object -> object instanceof Gift && sides.stays(object.id()))
                        .map(Gift.class::cast)
                        .toList();
        fates.all().values().forEach(this::create);
        fates.all().values().forEach(this::connect);
        left.forEach(this::connectLeft);
        joined.forEach(this::connectJoined);
        names();
        shares();
    }

    /// The steps in their order. A circle of things that go together is cut by letting one of them
    /// go by itself: a foreign key before its table.
    ///
    /// @throws DependencyCycle if none can be first
    static List<Step> steps(Sides sides, Fates fates) {
        Actions actions = new Actions(sides, fates);
        Set<Action> left = actions.all();
        List<Action> ordered = new ActionOrder(left).ordered();
        left.removeAll(new HashSet<>(ordered));
        if (left.isEmpty()) {
            return ordered.stream().flatMap(action -> action.steps.stream()).toList();
        }
        if (fates.separate(actions.gone(left))) {
            return steps(sides, fates);
        }
        throw new DependencyCycle(left.stream().map(a -> a.id.toString()).distinct().toList());
    }

    private Set<Action> all() {
        Set<Action> actions = new LinkedHashSet<>();
        List.of(left, off, alter, on, joined).forEach(map -> add(actions, map.values()));
        return actions;
    }

    /// What goes in some actions.
    private Set<ObjectId> gone(Set<Action> actions) {
        Set<ObjectId> gone = new TreeSet<>();
        off.forEach(
                (id, action) -> {
                    if (actions.contains(action)) {
                        gone.add(id);
                    }
                });
        return gone;
    }

    private static void add(Set<Action> actions, Collection<Action> more) {
        more.stream().sorted(Action.ORDER).forEach(actions::add);
    }

    private void create(Fate fate) {
        if (fate.goes) {
            off(fate.id);
        }
        Change.Altered altered = fate.altered;
        if (altered != null) {
            boolean alone =
                    !altered.steps().isEmpty()
                            && altered.steps().stream().noneMatch(Step::transactional);
            Part part = alone ? Part.ALONE : Part.BUILD;
            List<Step> steps = new ArrayList<>(alteration(fate, altered.steps()));
            steps.addAll(counting(sides.to().known(fate.id)));
            alter.put(fate.id, new Action(fate.id, part, steps));
        }
        if (fate.comes) {
            on(fate.id);
        }
        if (!fate.isNothing()) {
            kin(fate);
        }
    }

    /// What is done before and after all else that concerns it.
    private void kin(Fate fate) {
        CatalogObject before = sides.from().get(fate.id);
        CatalogObject after = sides.to().get(fate.id);
        if (before != null && after != null && !fate.isAway()) {
            kin(left, Action.Part.MAKE_ROOM, fate.id, before.left(sides));
        }
        if (after != null) {
            kin(joined, Action.Part.BUILD, fate.id, after.joined(sides));
        }
    }

    private static void kin(
            Map<ObjectId, Action> actions, Action.Part part, ObjectId id, List<Step> steps) {
        if (!steps.isEmpty()) {
            actions.put(id, new Action(id, part, steps));
        }
    }

    /// It leaves before anything is touched of it, or of what it leaves.
    private void connectLeft(ObjectId id, Action action) {
        if (sides.to().known(id).joins().equals(sides.from().known(id).joins())) {
            connectMoved(id, action);
            return;
        }
        order(action, alter.get(id));
        Set<ObjectId> all = new TreeSet<>(sides.from().attached(id));
        all.addAll(sides.to().attached(id));
        for (ObjectId above : sides.from().known(id).joins()) {
            all.add(above);
            all.addAll(sides.from().attached(above));
        }
        all.remove(id);
        all.forEach(one -> List.of(off, alter, on).forEach(map -> order(action, map.get(one))));
    }

    /// What leaves and joins the same changes with it before.
    private void connectMoved(ObjectId id, Action action) {
        order(alter.get(id), action);
        Set<ObjectId> all = new TreeSet<>(sides.from().attached(id));
        all.addAll(sides.to().attached(id));
        for (ObjectId above : sides.to().known(id).joins()) {
            all.addAll(sides.from().attached(above));
            all.addAll(sides.to().attached(above));
        }
        for (ObjectId one : all) {
            if (one.kind() == ObjectKind.COLUMN || one.kind() == ObjectKind.CHECK) {
                List.of(off, alter, on).forEach(map -> order(map.get(one), action));
            }
        }
    }

    /// It joins when all is as it shall be that it has, and that what it joins has.
    private void connectJoined(ObjectId id, Action action) {
        order(alter.get(id), action);
        order(on.get(id), action);
        Set<ObjectId> all = new TreeSet<>(sides.from().attached(id));
        all.addAll(sides.to().attached(id));
        all.addAll(sides.to().dependents(id));
        for (ObjectId above : sides.to().known(id).joins()) {
            all.add(above);
            all.addAll(sides.from().attached(above));
            all.addAll(sides.to().attached(above));
        }
        all.removeIf(one -> one.kind() == id.kind() && !sides.to().known(id).joins().contains(one));
        for (ObjectId one : all) {
            CatalogObject after = sides.to().get(one);
            order(off.get(one), action);
            if (!isOwn(one, id)) {
                continue;
            }
            if (after != null && after.comesJoined(sides)) {
                order(action, on.get(one));
            } else {
                order(alter.get(one), action);
                order(on.get(one), action);
            }
        }
    }

    /// Whether it belongs to a table or to what that joins, and does not only need it.
    private boolean isOwn(ObjectId one, ObjectId table) {
        CatalogObject after = sides.to().get(one);
        Set<ObjectId> joins = sides.to().known(table).joins();
        return joins.contains(one)
                || sides.to().attached(table).contains(one)
                || joins.stream().anyMatch(above -> sides.to().attached(above).contains(one))
                || (after != null && after.comesJoined(sides));
    }

    /// Who takes a share comes after those who let go of theirs.
    private void shares() {
        Map<ObjectId, Set<Action>> free = new HashMap<>();
        for (CatalogObject object : sides.from().objects().values()) {
            Share share = object.share();
            ObjectId id = object.id();
            Action going = fates.isAway(id) ? off.get(id) : left.get(id);
            if (share != null && going != null) {
                free.computeIfAbsent(share.of(), of -> new LinkedHashSet<>()).add(going);
            }
        }
        for (CatalogObject object : sides.to().objects().values()) {
            Share share = object.share();
            if (share != null) {
                Action coming = joined.getOrDefault(object.id(), on.get(object.id()));
                free.getOrDefault(share.of(), Set.of()).forEach(going -> order(going, coming));
            }
        }
    }

    /// What it has let go of already needs no second step.
    private List<Step> alteration(Fate fate, List<Step> steps) {
        if (!fate.released) {
            return steps;
        }
        List<Step> later = without(steps, sides.to().known(fate.id).regained(sides));
        return fate.goes ? without(later, sides.from().known(fate.id).released(sides)) : later;
    }

    private static List<Step> without(List<Step> steps, List<Step> others) {
        Set<String> done = others.stream().map(Step::sql).collect(Collectors.toSet());
        return steps.stream().filter(step -> !done.contains(step.sql())).toList();
    }

    /// What goes with something else is done when that is.
    private Action off(ObjectId id) {
        Action there = off.get(id);
        if (there != null) {
            return there;
        }
        Fate fate = Objects.requireNonNull(fates.all().get(id));
        Action action = fate.goesWith == null ? goes(fate) : off(fate.goesWith);
        off.put(id, action);
        return action;
    }

    private Action goes(Fate fate) {
        CatalogObject object = sides.from().known(fate.id);
        boolean last = !fate.released && !fate.comes && object.holdsData();
        return new Action(
                fate.id,
                last ? Part.CLEAR_UP : Part.MAKE_ROOM,
                fate.released ? object.released(sides) : object.dropped(sides));
    }

    private Action on(ObjectId id) {
        Action there = on.get(id);
        if (there != null) {
            return there;
        }
        Fate fate = Objects.requireNonNull(fates.all().get(id));
        Action action = fate.comesWith == null ? comes(fate) : on(fate.comesWith);
        on.put(id, action);
        return action;
    }

    private Action comes(Fate fate) {
        CatalogObject object = sides.to().known(fate.id);
        List<Step> steps = fate.released ? object.regained(sides) : created(object);
        return new Action(fate.id, Part.BUILD, steps);
    }

    private List<Step> created(CatalogObject object) {
        List<Step> steps = new ArrayList<>(object.added(sides));
        gifts.forEach(gift -> steps.addAll(gift.undone(object, sides)));
        steps.addAll(counting(object));
        sides.to().parts(object.id(), CatalogObject.class).forEach(p -> steps.addAll(counting(p)));
        return steps;
    }

    /// A new identity brings a sequence, to which rights are given as well.
    private List<Step> counting(CatalogObject object) {
        ObjectId sequence = object.countsWith();
        CatalogObject old = sides.from().get(object.id());
        boolean there = old != null && old.countsWith() != null && !fates.isAway(object.id());
        return sequence == null || there
                ? List.of()
                : gifts.stream().flatMap(g -> g.undone(object, sequence, sides).stream()).toList();
    }

    private void connect(Fate fate) {
        ObjectId id = fate.id;
        order(off.get(id), alter.get(id));
        order(off.get(id), on.get(id));
        order(alter.get(id), on.get(id));
        Set<ObjectId> needs = sides.to().needsOf(id);
        for (ObjectId need : sides.from().needsOf(id)) {
            order(off.get(id), off.get(need));
            order(off.get(id), alter.get(need));
            if (!needs.contains(need) && !fate.released) {
                order(alter.get(id), off.get(need));
                order(alter.get(id), alter.get(need));
            }
        }
        needs.forEach(need -> after(fate, need));
        CatalogObject target = sides.to().get(id);
        if (target != null && !fate.isNothing()) {
            for (ObjectId first : target.follows(sides)) {
                order(on.get(first), on.get(id));
                rather(alter.get(first), alter.get(id));
            }
        }
        softly(id);
        Change.Altered altered = fate.altered;
        if (altered != null) {
            altered.disturbs().forEach(disturbed -> disturb(id, disturbed));
        }
    }

    private void after(Fate fate, ObjectId need) {
        ObjectId id = fate.id;
        order(on.get(need), on.get(id));
        order(alter.get(need), on.get(id));
        order(alter.get(need), alter.get(id));
        CatalogObject after = sides.to().known(id);
        if (!fate.released || !after.releases(need) || after.losesShape(need, sides.to())) {
            order(on.get(need), alter.get(id));
        }
    }

    private void softly(ObjectId id) {
        for (ObjectId name : sides.from().namesOf(id)) {
            rather(off.get(id), off.get(name));
        }
        for (ObjectId name : sides.to().namesOf(id)) {
            rather(on.get(name), on.get(id));
            rather(alter.get(name), on.get(id));
            rather(on.get(name), alter.get(id));
            rather(alter.get(name), alter.get(id));
        }
    }

    /// Who depends on what changes its shape is away meanwhile.
    private void disturb(ObjectId altered, ObjectId disturbed) {
        for (ObjectId id : sides.from().dependents(disturbed)) {
            order(off.get(id), alter.get(altered));
        }
        for (ObjectId id : sides.to().dependents(disturbed)) {
            order(alter.get(altered), on.get(id));
        }
    }

    /// A name is free before something else takes it.
    private void names() {
        Map<String, Action> freed = new HashMap<>();
        off.forEach(
                (id, action) -> {
                    if (fates.isAway(id)) {
                        sides.from().known(id).occupies().forEach(n -> freed.put(n, action));
                    }
                });
        alter.forEach((id, action) -> left(id).forEach(name -> freed.put(name, action)));
        on.forEach((id, action) -> taken(id).forEach(name -> order(freed.get(name), action)));
        alter.forEach((id, action) -> taken(id).forEach(name -> order(freed.get(name), action)));
    }

    private Set<String> left(ObjectId id) {
        Set<String> names = new TreeSet<>(sides.from().known(id).occupies());
        names.removeAll(sides.to().known(id).occupies());
        return names;
    }

    private Set<String> taken(ObjectId id) {
        Set<String> names = new TreeSet<>(sides.to().known(id).occupies());
        CatalogObject before = sides.from().get(id);
        if (before != null && !fates.isAway(id)) {
            names.removeAll(before.occupies());
        }
        return names;
    }

    private static void order(@Nullable Action first, @Nullable Action second) {
        if (first != null && second != null) {
            first.before(second);
        }
    }

    private static void rather(@Nullable Action first, @Nullable Action second) {
        if (first != null && second != null) {
            first.ratherBefore(second);
        }
    }
}
