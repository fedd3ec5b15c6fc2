package fr.coulisses.rights;

import fr.coulisses.register.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A work as a test needs it: a protected one by a living author, used from [#USE] on, and what the test says
/// otherwise.
public final class TestWork {

    public static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

    /// The first day of use, and of the event.
    public static final LocalDate USE = LocalDate.of(2027, 4, 23);

    private static final JsonMapper JSON = JsonMapper.shared();

    private final UUID id = UUID.randomUUID();
    private final ObjectNode content;
    private State state = State.QUALIFIED;
    private LocalDate stateOn = TODAY;

    private TestWork(ObjectNode content) {
        this.content = content;
    }

    public static TestWork work(Repertoire repertoire, Use... uses) {
        ObjectNode usage = JSON.createObjectNode();
        Arrays.stream(uses).map(Enum::name).forEach(usage.putArray("uses")::add);
        ObjectNode content = JSON.createObjectNode();
        content.put("title", "Barcarolle").put("repertoire", repertoire.name());
        content.set("usage", usage);
        content.set("qualification", JSON.createObjectNode().put("status", LegalStatus.PROTECTED.name()));
        return new TestWork(content);
    }

    /// What else it says, as JSON with single quotes; objects go together, lists are replaced.
    public TestWork with(String fields) {
        merge(content, (ObjectNode) JSON.readTree(fields.replace('\'', '"')));
        return this;
    }

    private static void merge(ObjectNode into, ObjectNode fields) {
        fields.properties().forEach(field -> {
            if (into.get(field.getKey()) instanceof ObjectNode known && field.getValue() instanceof ObjectNode more) {
                merge(known, more);
            } else {
                into.set(field.getKey(), field.getValue());
            }
        });
    }

    public TestWork status(LegalStatus status) {
        return with("{'qualification': {'status': '" + status + "'}}");
    }

    public TestWork from(Carrier carrier) {
        return with("{'source': {'carrier': '" + carrier + "'}}");
    }

    /// @param died the year; 0 for the living
    public TestWork author(String name, int died) {
        ObjectNode author = rows("authors")
                .addObject()
                .put("id", "a" + rows("authors").size())
                .put("name", name);
        if (died != 0) {
            author.put("diedIn", died);
        }
        return this;
    }

    public TestWork authorised(Clearance clearance, LocalDate signedOn, Use... uses) {
        ArrayNode given = rows("authorisations");
        ObjectNode row = given.addObject()
                .put("id", "g" + (given.size()))
                .put("clearance", clearance.name())
                .put("givenBy", "Éditions du Canal")
                .put("signedOn", signedOn.toString());
        Arrays.stream(uses).map(Enum::name).forEach(row.putArray("uses")::add);
        return this;
    }

    private ArrayNode rows(String list) {
        JsonNode known = content.get(list);
        return known instanceof ArrayNode rows ? rows : content.putArray(list);
    }

    public TestWork in(State newState) {
        state = newState;
        return this;
    }

    public TestWork since(LocalDate day) {
        stateOn = day;
        return this;
    }

    public UsedWork used() {
        return JSON.treeToValue(content, UsedWork.class);
    }

    public ListedWork listed() {
        return new ListedWork(id, state, stateOn, used(), List.of());
    }

    public Entry<UsedWork, State> entry() {
        return new Entry<>(id, new UUID(0, 1), state, stateOn, used(), Instant.EPOCH);
    }
}
