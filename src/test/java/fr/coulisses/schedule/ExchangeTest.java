package fr.coulisses.schedule;

import static fr.coulisses.schedule.Tasks.june;
import static fr.coulisses.schedule.Tasks.task;
import static fr.coulisses.schedule.Tasks.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A schedule leaves as a file and comes back with the same tasks and links.
class ExchangeTest {

    private static final String GAN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project name="Fête" version="3.3">
              <gadget colour="red"/>
              <tasks>
                <task id="0" name="Groupe" start="2027-06-01" duration="9" meeting="false" complete="0">
                  <task id="1" name="Un" start="2027-06-01" duration="2" meeting="false" complete="40">
                    <depend id="2" type="2" difference="0" hardness="Strong"/>
                    <depend id="99" type="2"/>
                  </task>
                  <task id="2" name="Deux" start="2027-06-03" duration="3" meeting="false" complete="0"/>
                  <task id="3" name="Rien" start="2027-06-03" duration="0" meeting="false" complete="0"/>
                </task>
              </tasks>
            </project>
            """;

    @Test
    void opensAGanttProjectFileAgainWithTheSameTasksAndLinks() {
        Schedule schedule = schedule();
        ReadTasks read = GanReader.read(GanFile.write("Le « titre » & <co>", schedule));
        assertThat(read.remarks()).isEmpty();
        assertThat(named(read.tasks())).isEqualTo(named(schedule.tasks()));
    }

    @Test
    void opensTheRetroplanningAgain() {
        List<ScheduledTask> rows =
                Retroplanning.of(RetroplanningModel.CONCERT, june(30), ParameterSnapshot.shipped(june(30)));
        ReadTasks read = GanReader.read(GanFile.write("Concert", new Schedule(june(30), rows)));
        assertThat(read.remarks()).isEmpty();
        assertThat(named(read.tasks())).isEqualTo(named(rows));
    }

    @Test
    void saysWhatItDoesNotKnowAndReadsTheRest() {
        ReadTasks read = GanReader.read(GAN.getBytes(StandardCharsets.UTF_8));
        assertThat(read.tasks()).extracting(task -> task.task().label()).containsExactly("Groupe", "Un", "Deux");
        assertThat(read.tasks().get(2).task().after())
                .containsExactly(read.tasks().get(1).id());
        assertThat(read.remarks())
                .extracting(ReadTasks.Remark::label)
                .contains(
                        "schedule.import.unknown",
                        "schedule.import.deadLink",
                        "schedule.import.group",
                        "schedule.refused.days");
    }

    @Test
    void refusesAFileThatIsNoScheduleOrIsCut() {
        assertRefused("<planning/>", "schedule.refused.file.notGan");
        assertRefused("hello", "schedule.refused.file.broken");
        assertRefused(GAN.substring(0, GAN.length() / 2), "schedule.refused.file.broken");
    }

    @Test
    void opensNoEntity() {
        assertThatThrownBy(() -> GanReader.read("""
                        <!DOCTYPE project [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                        <project><tasks><task id="0" name="&x;" start="2027-06-01" duration="1"/></tasks></project>
                        """.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void readsItsOwnTableAgain() {
        List<ScheduledTask> tasks = schedule().tasks().stream()
                .map(task -> new ScheduledTask(task.id(), task.task().withBaseline(null)))
                .toList();
        ReadTasks read = TaskCsv.read(TaskCsv.write(new Schedule(null, tasks)));
        assertThat(read.remarks()).isEmpty();
        assertThat(named(read.tasks())).isEqualTo(named(tasks));
    }

    @Test
    void readsATableOfAStranger() {
        ReadTasks read = TaskCsv.read(
                "Intitulé;Début;Fin;Jalon;Apres\nUn;01/06/2027;03/06/2027;;\nDeux;04/06/2027;;oui;1\nTrois;hier;;;7\n"
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(read.tasks()).hasSize(2);
        assertThat(read.tasks().get(1).task().milestone()).isTrue();
        assertThat(read.tasks().get(1).task().after())
                .containsExactly(read.tasks().getFirst().id());
        assertThat(read.remarks())
                .extracting(ReadTasks.Remark::label)
                .containsExactly("schedule.import.row", "schedule.refused.day");
    }

    @Test
    void refusesATableWithoutNamesAndBeginnings() {
        assertThatThrownBy(() -> TaskCsv.read("a;b\n1;2\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refusal.class);
    }

    private static void assertRefused(String file, String label) {
        assertThatThrownBy(() -> GanReader.read(file.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo(label));
    }

    private static Schedule schedule() {
        ScheduledTask one = with(
                with(with(task("Dossier « & <b> »", 1, 4), TaskField.RESPONSIBLE, "Inès"), TaskField.LOAD, "40"),
                TaskField.PROGRESS,
                "30");
        ScheduledTask two = with(
                with(task("=Dépôt", 5, 5, one), TaskField.MILESTONE, "true"), TaskField.LEGAL, "Code, art. 1 ; \"a\"");
        ScheduledTask agreed = new ScheduledTask(
                UUID.randomUUID(), task("Montage", 6, 9, one, two).task().withBaseline(new Span(june(5), june(8))));
        return new Schedule(june(30), List.of(one, two, agreed));
    }

    /// The tasks by their names, each with the names of what it waits for in place of ids.
    private static Map<String, List<Object>> named(List<ScheduledTask> tasks) {
        Map<UUID, String> names = new HashMap<>();
        tasks.forEach(task -> names.put(task.id(), task.task().label()));
        Map<String, List<Object>> named = new HashMap<>();
        tasks.forEach(task -> named.put(
                task.task().label(),
                List.of(
                        task.task().withAfter(List.of()),
                        task.task().after().stream().map(names::get).sorted().toList())));
        return named;
    }
}
