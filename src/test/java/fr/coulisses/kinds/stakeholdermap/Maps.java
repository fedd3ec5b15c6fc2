package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.contacts.Channel;
import fr.coulisses.contacts.Family;
import fr.coulisses.contacts.ProspectionStatus;
import fr.coulisses.contacts.Sector;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Aim;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Contribution;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Entry;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Priority;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Registered;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Small maps for the tests of rules: the stakeholder `s1` stands for the contact `c1`, and so on.
final class Maps {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

    private Maps() {}

    static StakeholderMap map(Stakeholder stakeholder, Registered contact) {
        return new StakeholderMap(
                "", "", List.of(stakeholder), List.of(contact), List.of(new Aim("o1", "Accueillir 300 familles")));
    }

    static StakeholderMap map(Family... families) {
        List<Integer> numbers =
                IntStream.rangeClosed(1, families.length).boxed().toList();
        return new StakeholderMap(
                "",
                "",
                numbers.stream().map(Maps::stakeholder).toList(),
                numbers.stream()
                        .map(number -> contact(number, families[number - 1]))
                        .toList(),
                List.of());
    }

    static Stakeholder stakeholder(int number) {
        return stakeholder(number, null, List.of(), List.of(), "");
    }

    static Stakeholder stakeholder(
            int number,
            @Nullable Priority priority,
            List<Contribution> types,
            List<String> objectives,
            String agreement) {
        return new Stakeholder(
                "s" + number, "c" + number, 3, 3, null, priority, "", "", types, "", objectives, agreement);
    }

    static Registered contact(int number, Family family) {
        return new Registered(
                "c" + number, "Contact " + number, family, null, null, "", "", "", "", false, null, List.of());
    }

    static Registered called(String name, @Nullable Sector sector) {
        return new Registered("c1", name, Family.PRIVATE, null, sector, "", "", "", "", false, null, List.of());
    }

    static Registered reached(String person, String email, boolean agreed) {
        return new Registered(
                "c1", "Lycée Ampère", Family.PROFESSIONAL, null, null, person, "", email, "", agreed, null, List.of());
    }

    static Registered standing(ProspectionStatus status, LocalDate... said) {
        List<Entry> journal = IntStream.range(0, said.length)
                .mapToObj(i -> new Entry("e" + i, said[i], Channel.EMAIL, "Dossier envoyé", "", null, false))
                .toList();
        return new Registered(
                "c1", "Fonds du canal", Family.PRIVATE, null, null, "", "", "", "", false, status, journal);
    }

    static List<Finding> findings(Check<StakeholderMap> check, StakeholderMap map) {
        return check.examine(
                map, new Dossier(ProjectSheet.titled("Nuits de la halle"), TODAY, ParameterSnapshot.shipped(TODAY)));
    }
}
