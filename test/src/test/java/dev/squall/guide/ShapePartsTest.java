package dev.squall.guide;

import static dev.squall.guide.forum.Tables.activity;
import static dev.squall.guide.forum.Tables.badges;
import static dev.squall.guide.forum.Tables.labelVotes;
import static dev.squall.guide.forum.Tables.labels;
import static dev.squall.guide.forum.Tables.members;
import static dev.squall.guide.forum.Tables.posts;
import static dev.squall.guide.forum.Tables.profiles;
import static dev.squall.guide.forum.Tables.topicLabels;
import static dev.squall.guide.forum.Tables.topics;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.error.DuplicateMapKey;
import dev.squall.guide.forum.Activity;
import dev.squall.guide.forum.Badge;
import dev.squall.guide.forum.FullName;
import dev.squall.guide.forum.Home;
import dev.squall.guide.forum.Label;
import dev.squall.guide.forum.LabelVote;
import dev.squall.guide.forum.Member;
import dev.squall.guide.forum.MemberCard;
import dev.squall.guide.forum.MemberId;
import dev.squall.guide.forum.NewBadge;
import dev.squall.guide.forum.NewLabel;
import dev.squall.guide.forum.NewLabelVote;
import dev.squall.guide.forum.NewMember;
import dev.squall.guide.forum.NewPost;
import dev.squall.guide.forum.NewProfile;
import dev.squall.guide.forum.NewTopic;
import dev.squall.guide.forum.NewTopicLabel;
import dev.squall.guide.forum.Person;
import dev.squall.guide.forum.Post;
import dev.squall.guide.forum.PostThread;
import dev.squall.guide.forum.Profile;
import dev.squall.guide.forum.TopLabel;
import dev.squall.guide.forum.Topic;
import dev.squall.guide.forum.TopicLabel;
import dev.squall.guide.forum.TopicPage;
import dev.squall.guide.forum.Vote;
import dev.squall.guide.forum.Writer;
import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.test.ShapesAssert;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a component of a shape can say of the structure.
@PostgresTest(ForumTemplate.class)
class ShapePartsTest {

    private static final MemberId ANN = new MemberId(1);
    private static final MemberId BOB = new MemberId(2);
    private static final MemberId CID = new MemberId(3);
    private static final FullName ANNS_NAME = new FullName("Ann", "Lee");
    private static final FullName BOBS_NAME = new FullName("Bob", "Ray");
    private static final FullName CIDS_NAME = new FullName("Cid", "Oak");
    private static final Home OSLO = new Home("Oslo", null);
    private static final Home ROME = new Home("Rome", "Via 1");
    private static final Label RED = new Label(1, "java", "red");
    private static final Label PLAIN = new Label(2, "sql", null);

    private final TestDatabase test;
    private final Database database;
    private final Db db;
    private final List<String> sent = new ArrayList<>();

    ShapePartsTest(TestDatabase test) {
        this.test = test;
        this.database =
                Database.connect(
                        test.url(),
                        ConnectionSettings.defaults()
                                .maxConnections(1)
                                .listener((sql, values) -> sent.add(sql)));
        this.db = database.withoutSession();
    }

    /// Ann leads Bob and Cid; her topic has two labels, and three posts, one of which is deleted.
    @BeforeEach
    void whatTheyWrote() {
        Stream.of(
                        new Member(ANN, ANNS_NAME, OSLO, null),
                        new Member(BOB, BOBS_NAME, null, ANN),
                        new Member(CID, CIDS_NAME, ROME, ANN))
                .forEach(m -> db.insert(members, NewMember.of(m)).execute());
        db.insert(profiles, NewProfile.of(new Profile(ANN, "I lead"))).execute();
        db.insert(badges, NewBadge.of(new Badge(1, "gold", BOB))).execute();
        db.insert(badges, NewBadge.of(new Badge(2, "iron", null))).execute();
        db.insert(topics, NewTopic.of(new Topic(1, "Records", ANN, BOB))).execute();
        db.insert(topics, NewTopic.of(new Topic(2, "Joins", ANN, null))).execute();
        Stream.of(
                        new Post(1, "First", 1, ANN, null, null),
                        new Post(2, "Why?", 1, BOB, 1L, null),
                        new Post(3, "So!", 1, ANN, 2L, null),
                        new Post(4, "Deleted", 1, CID, 1L, Instant.EPOCH),
                        new Post(5, "Deep", 1, BOB, 3L, null))
                .forEach(post -> db.insert(posts, NewPost.of(post)).execute());
        db.insert(labels, NewLabel.of(RED)).execute();
        db.insert(labels, NewLabel.of(PLAIN)).execute();
        for (int topic = 1; topic <= 2; topic++) {
            db.insert(topicLabels, NewTopicLabel.of(new TopicLabel(topic, 1))).execute();
        }
        db.insert(topicLabels, NewTopicLabel.of(new TopicLabel(1, 2))).execute();
        db.insert(labelVotes, NewLabelVote.of(new LabelVote(1, 1, 2, CID))).execute();
        db.insert(labelVotes, NewLabelVote.of(new LabelVote(2, 1, 2, BOB))).execute();
        sent.clear();
    }

    @AfterEach
    void healthy() {
        assertThat(db.from(members).count()).isEqualTo(3);
        database.close();
        test.execute("truncate members, labels cascade");
    }

    @Test
    void columnsAndRelationsHaveOtherNames() {
        TopicPage page = page();
        assertThat(page.heading()).isEqualTo("Records");
        assertThat(page.author()).isEqualTo(new MemberCard(ANN, ANNS_NAME, OSLO));
        assertThat(page.closedBy()).isEqualTo("Ray");
        assertThat(page.posts()).hasSize(4);
    }

    private TopicPage page() {
        // region find
        Optional<TopicPage> page = db.find(TopicPage.class).where(topics.id.eq(1)).first();
        // endregion
        return page.orElseThrow();
    }

    @Test
    void aPathJoinsWhatIsBetweenAndReadsItsEnd() {
        TopicPage page = page();
        assertThat(page.labels()).containsExactly(RED, PLAIN);
        assertThat(page.voices()).containsExactly("Ann", "Bob");
        assertThat(sent)
                .singleElement()
                .asString()
                .contains(
                        "select labels.id, labels.name, labels.colour, topics.id from topics join"
                            + " topic_labels on topic_labels.topic_id = topics.id join labels on"
                            + " labels.id = topic_labels.label_id where topics.id = ? order by"
                            + " labels.id");
        assertThat(db.find(TopicPage.class).where(topics.id.eq(2)).first())
                .hasValueSatisfying(
                        joins -> {
                            assertThat(joins.closedBy()).isNull();
                            assertThat(joins.labels()).containsExactly(RED);
                            assertThat(joins.voices()).isEmpty();
                            assertThat(joins.posts()).isEmpty();
                        });
    }

    @Test
    void aPathHasAnOrderALimitAndACondition() {
        assertThat(db.find(TopLabel.class).orderBy(topics.id).list())
                .containsExactly(
                        new TopLabel(
                                "Records",
                                List.of(new TopLabel.Voted("sql", List.of("Ray", "Oak"))),
                                List.of(RED)),
                        new TopLabel(
                                "Joins",
                                List.of(new TopLabel.Voted("java", List.of())),
                                List.of(RED)));
    }

    @Test
    void aListOfAPathKeepsDuplicatesAndASetDoesNot() {
        Person ann = person(ANN);
        assertThat(ann.colours()).containsExactly("red", "red", null);
        assertThat(ann.topics()).extracting(Person.TopicName::title).containsExactly("Records");
        assertThat(ann.homes()).containsExactlyInAnyOrder(ROME, null);
        assertThat(ann.peers()).isEmpty();
        assertThat(person(BOB).peers()).containsExactlyInAnyOrder(BOB, CID);
    }

    private Person person(MemberId id) {
        return db.find(Person.class).where(members.id.eq(id)).first().orElseThrow();
    }

    @Test
    void valuesArriveAsAFlatSelectReadsThem() {
        for (Person person : db.find(Person.class).list()) {
            Member flat = db.from(members).where(members.id.eq(person.id())).one();
            assertThat(person.called()).isEqualTo(flat.name());
            assertThat(person.lastName()).isEqualTo(flat.name().lastName());
            assertThat(person.home()).isEqualTo(flat.home());
            assertThat(person.profile())
                    .isEqualTo(
                            db.from(profiles)
                                    .where(profiles.memberId.eq(person.id()))
                                    .first()
                                    .orElse(null));
        }
    }

    @Test
    void aUniqueKeyLeadsToOneRowFromBothSides() {
        assertThat(person(ANN).profile()).isEqualTo(new Profile(ANN, "I lead"));
        assertThat(person(ANN).badge()).isNull();
        assertThat(person(BOB).profile()).isNull();
        assertThat(person(BOB).badge()).isEqualTo("gold");
        assertThat(db.from(badges).where(badges.member.any(m -> m.lastName.eq("Ray"))).count())
                .isOne();
    }

    @Test
    void recordsContainThemselvesToADepth() {
        // region thread
        List<PostThread> threads = db.find(PostThread.class).where(posts.parentId.isNull()).list();
        // endregion
        assertThat(threads)
                .containsExactly(
                        new PostThread(
                                "First",
                                List.of(
                                        new PostThread(
                                                "Why?",
                                                List.of(new PostThread("So!", List.of()))))));
        Person bob = person(BOB);
        assertThat(bob.mentor())
                .hasFieldOrPropertyWithValue("called", ANNS_NAME)
                .hasFieldOrPropertyWithValue("mentor", null);
        assertThat(bob.mentorsHome()).isEqualTo(OSLO);
    }

    @Test
    void twoRecordsContainEachOtherToADepth() {
        Vote.Subject subject = vote(1, 2).subject();
        assertThat(subject.title()).isEqualTo("Records");
        assertThat(subject.author().topics())
                .extracting(Vote.Subject::title)
                .containsExactly("Records", "Joins");
        assertThat(subject.author().topics())
                .allSatisfy(topic -> assertThat(topic.author().topics()).isEmpty());
    }

    private Vote vote(int id, int label) {
        db.delete(posts).where(posts.id.gt(1L)).execute();
        Vote vote = db.find(Vote.class).where(labelVotes.id.eq(id)).first().orElseThrow();
        assertThat(vote.topicLabel()).isEqualTo(new TopicLabel(1, label));
        return vote;
    }

    @Test
    void mapsAreByAColumnOfTheirRows() {
        TopicPage page = page();
        assertThat(page.posts().keySet()).containsExactly(1L, 2L, 3L, 5L);
        assertThat(page.posts()).containsEntry(2L, new TopicPage.Said("Why?", BOBS_NAME));
        assertThat(page.byMember().keySet()).containsExactly(ANN, BOB);
        assertThat(page.byMember().get(BOB))
                .extracting(TopicPage.Said::text)
                .containsExactly("Why?", "Deep");
        assertThatThrownBy(() -> page.posts().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        Map<@Nullable String, List<Label>> colours = vote(1, 2).colours();
        assertThat(colours).containsEntry("red", List.of(RED));
        assertThat(colours.get(null)).containsExactly(PLAIN);
    }

    @Test
    void twoRowsOfOneKeyAreAnErrorThatNamesNoValue() {
        assertThatThrownBy(() -> db.find(Vote.class).list())
                .isInstanceOf(DuplicateMapKey.class)
                .hasMessage(
                        """
                        SQ337 two rows of Vote.byTopic have the same posts.topic_id
                          hint        take a column in @MapKey of which no two rows have the same value, or group them: Map<…, List<…>>\
                        """);
        assertThat(page().posts()).hasSize(4);
    }

    @Test
    void compositeKeysAreRelations() {
        assertThat(person(ANN).topics())
                .flatExtracting(Person.TopicName::topicLabels)
                .containsExactly(
                        new Person.TopicLabelVotes(RED, List.of()),
                        new Person.TopicLabelVotes(PLAIN, List.of(BOBS_NAME, CIDS_NAME)));
    }

    @Test
    void viewsHaveRelations() {
        assertThat(person(ANN).activity()).containsExactly(new Activity(ANN, 2));
        assertThat(person(CID).activity()).isEmpty();
        assertThat(db.find(Writer.class).orderBy(activity.posts.desc(), activity.memberId).list())
                .containsExactly(
                        new Writer(2, new MemberCard(ANN, ANNS_NAME, OSLO)),
                        new Writer(2, new MemberCard(BOB, BOBS_NAME, null)));
    }

    @Test
    void deletedRowsAreSkippedAtEveryLevel() {
        db.delete(posts).where(posts.id.eq(2L)).execute();
        assertThat(db.find(PostThread.class).where(posts.id.eq(1L)).list())
                .containsExactly(new PostThread("First", List.of()));
        assertThat(page().voices()).containsExactly("Ann", "Bob");
        db.delete(posts).where(posts.id.eq(5L)).execute();
        assertThat(page().voices()).containsExactly("Ann");
        assertThat(person(BOB).topics()).isEmpty();
    }

    @Test
    void oneStatementGivesTheSame() {
        List<Person> people = db.find(Person.class).orderBy(members.id).list();
        List<TopicPage> pages = db.find(TopicPage.class).orderBy(topics.id).list();
        db.inTransaction(
                tx -> {
                    assertThat(tx.find(Person.class).orderBy(members.id).list()).isEqualTo(people);
                    assertThat(tx.find(TopicPage.class).orderBy(topics.id).list()).isEqualTo(pages);
                });
    }

    @Test
    void whatTheyAllSayIsUnderstood() {
        ShapesAssert.inPackageOf(TopicPage.class, test).canBePrepared();
    }
}
