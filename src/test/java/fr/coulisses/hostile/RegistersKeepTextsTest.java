package fr.coulisses.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.archive.ArchiveImports;
import fr.coulisses.archive.ProjectArchives;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.budget.Certainty;
import fr.coulisses.budget.Column;
import fr.coulisses.budget.Entry;
import fr.coulisses.budget.Heading;
import fr.coulisses.budget.Section;
import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactFile;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.ImportedContact;
import fr.coulisses.contacts.JournalEntry;
import fr.coulisses.contacts.Journals;
import fr.coulisses.kinds.forecastbudget.ForecastBudget;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.schedule.GanFile;
import fr.coulisses.schedule.GanReader;
import fr.coulisses.schedule.Lot;
import fr.coulisses.schedule.ReadTasks;
import fr.coulisses.schedule.Schedule;
import fr.coulisses.schedule.ScheduleIcs;
import fr.coulisses.schedule.ScheduleTable;
import fr.coulisses.schedule.ScheduleTimelines;
import fr.coulisses.schedule.ScheduledTask;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.schedule.Task;
import fr.coulisses.schedule.TaskCsv;
import fr.coulisses.search.Search;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Letters;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whatever somebody writes in the registers of a project is there again, also in another program and in another
/// school.
@CoulissesTest
class RegistersKeepTextsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 6, 11);

    private final TestSchool school;
    private final Projects projects;
    private final Budgets budgets;
    private final Contacts contacts;
    private final Journals journals;
    private final ContactFile contactFile;
    private final Schedules schedules;
    private final Artefacts artefacts;
    private final ForecastBudgetKind budgetKind;
    private final ProjectArchives archives;
    private final ArchiveImports imports;
    private final People people;
    private final Search search;
    private final Labels labels;

    @Autowired
    RegistersKeepTextsTest(
            TestSchool school,
            Projects projects,
            Budgets budgets,
            Contacts contacts,
            Journals journals,
            ContactFile contactFile,
            Schedules schedules,
            Artefacts artefacts,
            ForecastBudgetKind budgetKind,
            ProjectArchives archives,
            ArchiveImports imports,
            People people,
            Search search,
            Labels labels) {
        this.school = school;
        this.projects = projects;
        this.budgets = budgets;
        this.contacts = contacts;
        this.journals = journals;
        this.contactFile = contactFile;
        this.schedules = schedules;
        this.artefacts = artefacts;
        this.budgetKind = budgetKind;
        this.archives = archives;
        this.imports = imports;
        this.people = people;
        this.search = search;
        this.labels = labels;
    }

    @Test
    void keepOurs() throws IOException {
        keep(HostileTexts.kept());
    }

    @Test
    void keepThoseOfOthers() throws IOException {
        keep(HostileTexts.outsideKept());
    }

    private void keep(List<String> texts) throws IOException {
        Team team = school.team(ProjectSheet.titled("Textes hostiles"));
        sheet(team, texts);
        budget(team, texts);
        contacts(team, texts);
        schedule(team, texts);
        search(team, texts);
        archive(team);
    }

    @Test
    void refuseWithASentenceWhatNoFileCanKeep() {
        Team team = school.team(ProjectSheet.titled("Textes refusés"));
        UUID project = team.project();
        BudgetLine line = school.as(team.student(), () -> budgets.add(project, Entry.blank(Section.EXPENSE), null));
        Contact contact = school.as(team.student(), () -> contacts.add(project, ContactSheet.named("Mairie")));
        UUID artefact = school.as(
                team.student(),
                () -> artefacts.start(project, budgetKind.key(), "Budget").id());
        for (String text : HostileTexts.unkept()) {
            ProjectSheet seen = project(team).sheet();
            refused(team, text, () -> projects.describe(project, seen, described(seen, text, "", "")));
            refused(team, text, () -> projects.describe(project, seen, described(seen, "", text, "")));
            refused(team, text, () -> artefacts.rename(artefact, "x" + text));
            refused(team, text, () -> budgets.type(project, line.id(), Column.LABEL, "", "x" + text + "x"));
            refused(team, text, () -> budgets.bringIn(project, List.of(entry("x" + text, "", "")), false));
            refused(
                    team,
                    text,
                    () -> contacts.add(project, ContactSheet.named("x").with(ContactField.NOTES, "x" + text + "x")));
            refused(team, text, () -> {
                journals.note(
                        project,
                        new JournalEntry(
                                UUID.randomUUID(),
                                contact.id(),
                                DAY,
                                Channel.values()[0],
                                "x" + text + "x",
                                "",
                                null,
                                false));
                return true;
            });
            refused(team, text, () -> {
                schedules.add(project, List.of(task("x" + text + "x", "", "")));
                return true;
            });
            assertThatThrownBy(() -> school.asAdministrator(() -> people.open(
                            new NewPerson("x@coulisses.example", "x" + text + "x", "Roy", Role.STUDENT), "coulisses")))
                    .satisfies(this::isSaid);
            assertThat(school.as(team.student(), () -> search.find(text, 5))).isNotNull();
        }
    }

    private void refused(Team team, String text, Supplier<?> gesture) {
        assertThatThrownBy(() -> school.as(team.student(), gesture::get))
                .as(Letters.around(text))
                .satisfies(this::isSaid);
    }

    /// Mishaps tells a refusal, also from inside.
    private void isSaid(Throwable failure) {
        Throwable cause = failure;
        while (!(cause instanceof Refusal) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        assertThat(cause).isInstanceOfSatisfying(Refusal.class, refusal -> {
            for (Locale language : Labels.LANGUAGES) {
                assertThat(labels.text(language, refusal.label(), refusal.arguments()))
                        .contains(" ")
                        .doesNotContain("{0}");
            }
        });
    }

    private void sheet(Team team, List<String> texts) {
        for (int i = 0; i < texts.size(); i += 3) {
            ProjectSheet seen = project(team).sheet();
            ProjectSheet made =
                    described(seen, texts.get(i), texts.get((i + 1) % texts.size()), texts.get((i + 2) % texts.size()));
            try {
                school.as(team.student(), () -> projects.describe(team.project(), seen, made));
                assertThat(project(team).sheet()).isEqualTo(made);
            } catch (Refusal refusal) {
                isSaid(refusal);
                assertThat(made.brief().length())
                        .as("only what is too long is refused")
                        .isGreaterThan(4000);
            }
        }
    }

    private void budget(Team team, List<String> texts) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            entries.add(entry(fitting(texts, i, 160), fitting(texts, i + 1, 120), fitting(texts, i + 2, 120)));
        }
        school.as(team.student(), () -> budgets.bringIn(team.project(), entries, true));
        List<BudgetLine> lines =
                school.as(team.student(), () -> budgets.get(team.project())).lines();
        assertThat(lines).extracting(BudgetLine::entry).isEqualTo(entries);
        byte[] csv = BudgetCsv.write(school.as(team.student(), () -> budgets.get(team.project())));
        assertThat(BudgetCsv.read(csv).problems()).isEmpty();
        assertThat(BudgetCsv.read(csv).entries()).isEqualTo(entries);
        for (int i = 0; i < texts.size(); i += Math.max(1, texts.size() / 40)) {
            BudgetLine line = lines.get(i);
            for (Column column : List.of(Column.LABEL, Column.FUNDER, Column.SCHEME, Column.UNIT)) {
                String text = fitting(texts, i + 3 + column.ordinal(), 30);
                BudgetLine typed = school.as(
                        team.student(),
                        () -> budgets.type(team.project(), line.id(), column, column.textOf(line.entry()), text));
                assertThat(column.textOf(typed.entry())).isEqualTo(text.strip());
            }
        }
        UUID artefact = school.as(
                team.student(),
                () -> artefacts
                        .start(team.project(), budgetKind.key(), "Budget")
                        .id());
        ForecastBudget content = school.as(team.student(), () -> artefacts.content(artefact, budgetKind));
        Wording wording = new Wording(labels, Locale.FRENCH, ProjectSheet.titled("Textes"));
        WrittenTexts.xlsx(budgetKind.workbook(content, wording).orElseThrow());
        Document document = budgetKind.document(content, wording);
        WrittenTexts.html(document);
        WrittenTexts.docx(document);
    }

    private void contacts(Team team, List<String> texts) {
        List<ContactSheet> sheets = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            sheets.add(ContactSheet.named(fitting(texts, i, 160))
                    .with(ContactField.NATURE, "ORGANISATION")
                    .with(ContactField.CONTACT_PERSON, fitting(texts, i + 1, 120))
                    .with(ContactField.FUNCTION, fitting(texts, i + 2, 120))
                    .with(ContactField.ADDRESS, fitting(texts, i + 3, 300))
                    .with(ContactField.NOTES, fitting(texts, i + 4, 2000))
                    .with(ContactField.CONSENT_ON, "2026-11-25")
                    .with(ContactField.ORIGIN, "THE_PERSON"));
        }
        List<ContactSheet> named =
                sheets.stream().filter(sheet -> !sheet.name().isEmpty()).toList();
        school.as(team.student(), () -> contacts.bringIn(team.project(), named));
        List<Contact> stored = school.as(team.student(), () -> contacts.all(team.project()));
        assertThat(stored).extracting(Contact::sheet).containsExactlyInAnyOrderElementsOf(named);
        for (Locale language : Labels.LANGUAGES) {
            comeBack(stored, contactFile.read("a.csv", contactFile.csv(stored, language)));
        }
        for (boolean newer : new boolean[] {false, true}) {
            comeBack(stored, contactFile.read("a.vcf", contactFile.vCards(stored, newer)));
        }
        String text = fitting(texts, 5, 300);
        school.as(
                team.student(),
                () -> journals.note(
                        team.project(),
                        new JournalEntry(
                                UUID.randomUUID(),
                                stored.getFirst().id(),
                                DAY,
                                Channel.values()[0],
                                "x" + text,
                                "y" + text,
                                null,
                                false)));
        assertThat(school.as(
                        team.student(),
                        () -> journals.of(team.project(), stored.getFirst().id())))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.summary()).isEqualTo(("x" + text).strip());
                    assertThat(entry.nextStep()).isEqualTo(("y" + text).strip());
                });
    }

    private static void comeBack(List<Contact> stored, List<ImportedContact> read) {
        assertThat(read).allMatch(contact -> contact.problems().isEmpty());
        assertThat(read).hasSameSizeAs(stored);
        for (int i = 0; i < read.size(); i++) {
            assertThat(lines(read.get(i).sheet())).isEqualTo(lines(stored.get(i).sheet()));
        }
    }

    private static List<String> lines(ContactSheet sheet) {
        return Stream.of(ContactField.values())
                .map(field -> field + "=" + WrittenTexts.lines(sheet.of(field)))
                .toList();
    }

    private void schedule(Team team, List<String> texts) throws IOException {
        List<ScheduledTask> tasks = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            ScheduledTask task = task(fitting(texts, i, 200), fitting(texts, i + 1, 120), fitting(texts, i + 2, 200));
            // A schedule takes no control characters at all, not even line breaks.
            if (String.join("", texts(task.task())).matches("(?s).*\\p{IsControl}.*")) {
                refused(team, task.task().label(), () -> {
                    schedules.add(team.project(), List.of(task));
                    return true;
                });
            } else {
                tasks.add(task);
            }
        }
        school.as(team.student(), () -> schedules.add(team.project(), tasks));
        assertThat(tasks).hasSizeGreaterThan(texts.size() / 2);
        Schedule schedule = school.as(team.student(), () -> schedules.get(team.project()));
        assertThat(schedule.tasks()).containsExactlyInAnyOrderElementsOf(tasks);
        sameTasks(schedule, TaskCsv.read(TaskCsv.write(schedule)));
        sameTasks(schedule, GanReader.read(GanFile.write("Titre <&\"> ", schedule)));
        String unfolded = new String(
                        ScheduleIcs.write("Textes", schedule, "https://c.example", Instant.EPOCH),
                        StandardCharsets.UTF_8)
                .replace("\r\n ", "");
        assertThat(unfolded.lines().filter(line -> line.startsWith("SUMMARY:"))).hasSize(tasks.size());
        assertThat(unfolded.split("\r\n", -1))
                .allMatch(line -> line.isEmpty() || line.matches("(?s)[A-Z][-A-Z;=]*:.*"));
        ScheduleTable table = new ScheduleTable(labels, Locale.FRENCH, schedule);
        WrittenTexts.xlsx(table.workbook("Textes", ""));
        WrittenTexts.html(new Document(
                "Textes", "", Locale.FRENCH, "", table.document("Textes", "").blocks()));
        WrittenTexts.svg(new ScheduleTimelines(labels, Locale.FRENCH).whole("Textes", schedule));
    }

    private static void sameTasks(Schedule schedule, ReadTasks read) {
        assertThat(read.remarks()).isEmpty();
        assertThat(read.tasks().stream()
                        .map(ScheduledTask::task)
                        .map(RegistersKeepTextsTest::texts)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(schedule.tasks().stream()
                        .map(ScheduledTask::task)
                        .map(RegistersKeepTextsTest::texts)
                        .toList());
    }

    private static List<String> texts(Task task) {
        return List.of(task.label(), task.responsible(), task.legalSource());
    }

    private void search(Team team, List<String> texts) {
        for (int i = 0; i < texts.size(); i += Math.max(1, texts.size() / 40)) {
            String text = texts.get(i);
            assertThat(school.as(team.student(), () -> search.find(text, 3))).isNotNull();
        }
    }

    /// The whole project goes to somebody else as a file, and what it says is the same.
    private void archive(Team team) {
        Path file = archived(team.student(), team.project());
        PersonSummary other = school.open(Role.STUDENT);
        ProjectSummary copy = school.as(other, () -> imports.bringIn(file, Locale.FRENCH, Progress.UNHEARD));
        assertThat(copy.sheet().withTitle("x")).isEqualTo(project(team).sheet().withTitle("x"));
        assertThat(school.as(other, () -> budgets.get(copy.id())).lines())
                .extracting(BudgetLine::entry)
                .isEqualTo(school.as(team.student(), () -> budgets.get(team.project())).lines().stream()
                        .map(BudgetLine::entry)
                        .toList());
        assertThat(school.as(other, () -> contacts.all(copy.id())))
                .extracting(Contact::sheet)
                .containsExactlyInAnyOrderElementsOf(
                        school.as(team.student(), () -> contacts.all(team.project())).stream()
                                .map(Contact::sheet)
                                .toList());
        assertThat(school.as(other, () -> schedules.get(copy.id())).tasks())
                .extracting(task -> texts(task.task()))
                .containsExactlyInAnyOrderElementsOf(
                        school.as(team.student(), () -> schedules.get(team.project())).tasks().stream()
                                .map(task -> texts(task.task()))
                                .toList());
    }

    private Path archived(PersonSummary person, UUID project) {
        return school.as(person, () -> {
            try {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                archives.write(project, Locale.FRENCH, out, Progress.UNHEARD);
                Path file = Files.createTempFile("hostile-", ".zip");
                file.toFile().deleteOnExit();
                return Files.write(file, out.toByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private ProjectSummary project(Team team) {
        return school.as(team.student(), () -> projects.get(team.project()));
    }

    private static ProjectSheet described(ProjectSheet sheet, String brief, String commissioner, String territory) {
        return new ProjectSheet(
                sheet.title(),
                sheet.nature(),
                sheet.type(),
                sheet.disciplines(),
                brief,
                commissioner,
                territory,
                sheet.inseeCode(),
                sheet.startsOn(),
                sheet.endsOn(),
                sheet.performances(),
                sheet.ticketedSessions(),
                sheet.openingDays(),
                sheet.capacity(),
                sheet.vatRegime(),
                sheet.organisation());
    }

    private static Entry entry(String label, String funder, String scheme) {
        return new Entry(
                Section.INCOME,
                "741",
                Heading.GRANTS,
                label.strip(),
                BigDecimal.ONE,
                "forfait",
                BigDecimal.TEN,
                BigDecimal.ZERO,
                null,
                null,
                Certainty.HOPED,
                funder.strip(),
                null,
                scheme.strip());
    }

    private static ScheduledTask task(String label, String responsible, String legal) {
        Task bare = Task.of(label, Lot.TECHNICAL, DAY, DAY);
        return new ScheduledTask(
                UUID.randomUUID(),
                new Task(
                        bare.label(),
                        bare.lot(),
                        bare.span(),
                        false,
                        responsible,
                        Task.FULL_TIME,
                        0,
                        List.of(),
                        null,
                        legal,
                        null,
                        false));
    }

    /// The text, or its beginning where the field is shorter; never nothing.
    private static String fitting(List<String> texts, int index, int most) {
        return Letters.beginning(texts.get(index % texts.size()), most);
    }
}
