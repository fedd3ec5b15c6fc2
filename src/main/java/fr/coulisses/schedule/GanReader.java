package fr.coulisses.schedule;

import fr.coulisses.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a schedule of GanttProject (`.gan`). What it does not know is left out and said; the dates are taken as they
/// are
/// counted there when every day is a working day.
///
/// No document types, hence no entities; no deeper nesting and no more tasks than a schedule has.
public final class GanReader {

    /// In bytes; GanttProject writes 2,000 tasks into less than a megabyte.
    public static final int MOST_BYTES = 5_000_000;

    private static final int DEEPEST = 60;
    private static final Set<String> KNOWN = Set.of(
            "project",
            "tasks",
            "task",
            "depend",
            "customproperty",
            "taskproperties",
            "taskproperty",
            "resources",
            "resource",
            "allocations",
            "allocation",
            "previous",
            "previous-tasks",
            "previous-task");
    /// What GanttProject writes and a schedule has no use for.
    private static final Set<String> PASSED = Set.of(
            "description",
            "view",
            "field",
            "option",
            "timeline",
            "calendars",
            "day-types",
            "day-type",
            "default-week",
            "only-show-weekends",
            "overriden-day-types",
            "days",
            "vacations",
            "roles",
            "role",
            "custom-properties-definition",
            "filters");

    /// A task while it is read.
    private static final class Draft {
        private final UUID id = UUID.randomUUID();
        private final Map<String, String> attributes;
        private final Map<String, String> columns = new HashMap<>();
        private final List<UUID> after = new ArrayList<>();
        private String responsible = "";
        private int load = Task.FULL_TIME;
        private @Nullable Span agreed;
        private boolean parent;

        Draft(Map<String, String> attributes) {
            this.attributes = attributes;
        }

        String name() {
            return attributes.getOrDefault("name", "");
        }
    }

    private record Dependency(Draft earlier, String later, String type) {}

    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Map<String, String>> allocations = new ArrayList<>();
    private final Deque<@Nullable Draft> open = new ArrayDeque<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final List<ReadTasks.Remark> remarks = new ArrayList<>();

    private GanReader() {}

    /// @throws Refusal when the file is too large, broken, or no schedule of GanttProject
    public static ReadTasks read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new Refusal("schedule.refused.file.size", MOST_BYTES / 1_000_000);
        }
        GanReader reader = new GanReader();
        try {
            reader.walk(file);
            return reader.tasks();
        } catch (XMLStreamException e) {
            throw new Refusal("schedule.refused.file.broken", e.getLocation().getLineNumber());
        }
    }

    private void walk(byte[] file) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String element = xml.getLocalName();
                    if (++depth > DEEPEST || (depth == 1 && !element.equals("project"))) {
                        throw new Refusal("schedule.refused.file.notGan");
                    }
                    start(element, attributes(xml));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (xml.getLocalName().equals("task")) {
                        open.pop();
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Refusal("schedule.refused.file.notGan");
                default -> {}
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return attributes;
    }

    private void start(String element, Map<String, String> attributes) {
        Draft around = open.peek();
        switch (element) {
            case "task" -> task(attributes, around);
            case "depend" -> {
                if (around != null) {
                    dependencies.add(new Dependency(
                            around, attributes.getOrDefault("id", ""), attributes.getOrDefault("type", "2")));
                }
            }
            case "customproperty" -> column(attributes, around);
            case "resource" -> people.put(attributes.getOrDefault("id", ""), attributes.getOrDefault("name", ""));
            case "allocation" -> allocations.add(attributes);
            case "previous-task" -> agreed(attributes);
            case "notes" -> {
                if (around != null) {
                    remarks.add(ReadTasks.Remark.of("schedule.import.notes", around.name()));
                }
            }
            default -> {
                if (!KNOWN.contains(element) && !PASSED.contains(element)) {
                    unknown.add(element);
                }
            }
        }
    }

    private void task(Map<String, String> attributes, @Nullable Draft around) {
        Draft draft = new Draft(attributes);
        open.push(draft);
        if (around != null) {
            around.parent = true;
        }
        if (drafts.size() >= Schedules.MOST) {
            throw new Refusal("schedule.refused.tooMany", Schedules.MOST);
        }
        if (drafts.putIfAbsent(attributes.getOrDefault("id", ""), draft) != null) {
            remarks.add(ReadTasks.Remark.of("schedule.import.twice", draft.name()));
        }
    }

    private void column(Map<String, String> attributes, @Nullable Draft around) {
        String column = attributes.getOrDefault("taskproperty-id", "");
        String value = attributes.getOrDefault("value", "");
        if (around == null) {
            return;
        }
        if (GanFile.COLUMNS.contains(column)) {
            around.columns.put(column, value);
        } else if (!value.isEmpty()) {
            unknown.add("customproperty " + column);
        }
    }

    private void agreed(Map<String, String> attributes) {
        Draft draft = drafts.get(attributes.getOrDefault("id", ""));
        if (draft != null) {
            draft.agreed = span(attributes);
        }
    }

    private ReadTasks tasks() {
        for (Map<String, String> allocation : allocations) {
            Draft draft = drafts.get(allocation.getOrDefault("task-id", ""));
            String person = people.getOrDefault(allocation.getOrDefault("resource-id", ""), "");
            if (draft != null && draft.responsible.isEmpty()) {
                draft.responsible = person;
                draft.load = percent(allocation.getOrDefault("load", "100"));
            } else if (draft != null) {
                remarks.add(ReadTasks.Remark.of("schedule.import.secondPerson", draft.name(), person));
            }
        }
        dependencies.forEach(this::depend);
        List<ScheduledTask> tasks = new ArrayList<>();
        drafts.values().forEach(draft -> finish(draft, tasks));
        if (!unknown.isEmpty()) {
            remarks.add(ReadTasks.Remark.of("schedule.import.unknown", String.join(", ", unknown)));
        }
        return new ReadTasks(tasks, remarks);
    }

    private void depend(Dependency dependency) {
        Draft later = drafts.get(dependency.later());
        if (later == null || later == dependency.earlier()) {
            remarks.add(ReadTasks.Remark.of(
                    "schedule.import.deadLink", dependency.earlier().name(), dependency.later()));
        } else if (dependency.type().equals("2")) {
            later.after.add(dependency.earlier().id);
        } else {
            remarks.add(ReadTasks.Remark.of(
                    "schedule.import.otherLink", dependency.earlier().name(), later.name()));
        }
    }

    private void finish(Draft draft, List<ScheduledTask> tasks) {
        Span span = span(draft.attributes);
        if (draft.parent) {
            remarks.add(ReadTasks.Remark.of("schedule.import.group", draft.name()));
        }
        if (span == null) {
            remarks.add(ReadTasks.Remark.of("schedule.import.noDates", draft.name()));
            return;
        }
        Task task = new Task(
                draft.name(),
                lot(draft.columns.getOrDefault(GanFile.LOT, "")),
                span,
                Boolean.parseBoolean(draft.attributes.getOrDefault("meeting", "false")),
                draft.responsible,
                draft.load,
                percent(draft.attributes.getOrDefault("complete", "0")),
                draft.after,
                draft.agreed,
                draft.columns.getOrDefault(GanFile.LEGAL, ""),
                anchor(draft.columns.getOrDefault(GanFile.ANCHOR, "")),
                Boolean.parseBoolean(draft.columns.getOrDefault(GanFile.MOVED, "")));
        try {
            TaskRules.require(task);
            tasks.add(new ScheduledTask(draft.id, task));
        } catch (Refusal refusal) {
            remarks.add(new ReadTasks.Remark(refusal.label(), Arrays.asList(refusal.arguments())));
        }
    }

    /// A milestone of GanttProject lasts no day, and is one here.
    private static @Nullable Span span(Map<String, String> attributes) {
        try {
            LocalDate start = LocalDate.parse(attributes.getOrDefault("start", ""));
            long days = Long.parseLong(attributes.getOrDefault("duration", "1"));
            boolean milestone = Boolean.parseBoolean(attributes.getOrDefault("meeting", "false"));
            return new Span(start, milestone ? start : start.plusDays(Math.clamp(days, -1, 100_000) - 1));
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static Lot lot(String name) {
        return Arrays.stream(Lot.values())
                .filter(lot -> lot.name().equals(name))
                .findFirst()
                .orElse(Lot.ADMINISTRATION);
    }

    private static @Nullable Period anchor(String text) {
        try {
            return text.isEmpty() ? null : Period.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int percent(String text) {
        try {
            return Math.clamp(Math.round(Float.parseFloat(text)), 0, 100);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
