package fr.coulisses.schedule;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes a schedule as GanttProject keeps it (`.gan`, version 3). Every day is a working day there, so that dates stay
/// as
/// they are; what GanttProject has no place for stands in columns of its own.
public final class GanFile {

    static final String LOT = "coulisses-lot";
    static final String LEGAL = "coulisses-legal";
    static final String ANCHOR = "coulisses-anchor";
    static final String MOVED = "coulisses-moved";
    static final List<String> COLUMNS = List.of(LOT, LEGAL, ANCHOR, MOVED);

    private final XMLStreamWriter xml;
    private final List<ScheduledTask> tasks;
    private final Map<UUID, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Integer> people = new LinkedHashMap<>();

    private GanFile(XMLStreamWriter xml, List<ScheduledTask> tasks) {
        this.xml = xml;
        this.tasks = tasks;
        tasks.forEach(task -> numbers.put(task.id(), numbers.size()));
        tasks.stream()
                .map(task -> task.task().responsible())
                .filter(person -> !person.isEmpty())
                .forEach(person -> people.putIfAbsent(person, people.size()));
    }

    /// @param title of the project
    public static byte[] write(String title, Schedule schedule) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new GanFile(xml, schedule.tasks()).project(title);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void project(String title) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        start("project", "name", title, "company", "", "version", "3.3.3310", "locale", "fr");
        calendar();
        start("tasks", "empty-milestones", "true");
        start("taskproperties");
        for (String column : COLUMNS) {
            empty("taskproperty", "id", column, "name", column, "type", "custom", "valuetype", "text");
        }
        xml.writeEndElement();
        for (ScheduledTask task : tasks) {
            task(task);
        }
        xml.writeEndElement();
        resources();
        baseline();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /// In GanttProject 0 is a working day.
    private void calendar() throws XMLStreamException {
        start("calendars");
        start("day-types");
        empty("day-type", "id", "0");
        empty("day-type", "id", "1");
        empty(
                "default-week",
                "id",
                "1",
                "name",
                "default",
                "sun",
                "0",
                "mon",
                "0",
                "tue",
                "0",
                "wed",
                "0",
                "thu",
                "0",
                "fri",
                "0",
                "sat",
                "0");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void task(ScheduledTask scheduled) throws XMLStreamException {
        Task task = scheduled.task();
        start(
                "task",
                "id",
                number(scheduled),
                "name",
                task.label(),
                "meeting",
                String.valueOf(task.milestone()),
                "start",
                task.start().toString(),
                "duration",
                task.milestone() ? "0" : String.valueOf(task.span().days()),
                "complete",
                String.valueOf(task.progress()),
                "expand",
                "true");
        // A link stands in the task that comes first.
        for (ScheduledTask later : tasks) {
            if (later.task().after().contains(scheduled.id())) {
                empty("depend", "id", number(later), "type", "2", "difference", "0", "hardness", "Rubber");
            }
        }
        column(LOT, task.lot().name());
        column(LEGAL, task.legalSource());
        column(ANCHOR, task.anchor() == null ? "" : task.anchor().toString());
        column(MOVED, task.moved() ? "true" : "");
        xml.writeEndElement();
    }

    private void column(String column, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            empty("customproperty", "taskproperty-id", column, "value", text);
        }
    }

    private void resources() throws XMLStreamException {
        start("resources");
        for (Map.Entry<String, Integer> person : people.entrySet()) {
            empty(
                    "resource",
                    "id",
                    person.getValue().toString(),
                    "name",
                    person.getKey(),
                    "function",
                    "Default:0",
                    "contacts",
                    "",
                    "phone",
                    "");
        }
        xml.writeEndElement();
        start("allocations");
        for (ScheduledTask task : tasks) {
            Integer person = people.get(task.task().responsible());
            if (person != null) {
                empty(
                        "allocation",
                        "task-id",
                        number(task),
                        "resource-id",
                        person.toString(),
                        "function",
                        "Default:0",
                        "responsible",
                        "true",
                        "load",
                        task.task().load() + ".0");
            }
        }
        xml.writeEndElement();
    }

    private void baseline() throws XMLStreamException {
        start("previous");
        start("previous-tasks", "name", "Coulisses");
        for (ScheduledTask task : tasks) {
            @Nullable Span agreed = task.task().baseline();
            if (agreed != null) {
                empty(
                        "previous-task",
                        "id",
                        number(task),
                        "start",
                        agreed.start().toString(),
                        "duration",
                        String.valueOf(agreed.days()),
                        "meeting",
                        String.valueOf(task.task().milestone()),
                        "super",
                        "false");
            }
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private String number(ScheduledTask task) {
        return String.valueOf(numbers.get(task.id()));
    }

    private void start(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
