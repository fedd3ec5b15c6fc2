package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.artefact.check.Dossier;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Registered;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// R-C1.6-03: whoever has not answered for more than 15 days is asked again. A custom of the trade, no law.
class SilentContactsAreChased implements Check<StakeholderMap> {

    private static final int PATIENCE = 15;

    @Override
    public List<Finding> examine(StakeholderMap map, Dossier dossier) {
        return map.stakeholders().stream()
                .flatMap(stakeholder -> finding(map, stakeholder, dossier.today()).stream())
                .toList();
    }

    private static Optional<Finding> finding(StakeholderMap map, Stakeholder stakeholder, LocalDate today) {
        return map.behind(stakeholder)
                .filter(contact -> contact.status().awaitsAnAnswer())
                .flatMap(Registered::last)
                .map(StakeholderMap.Entry::day)
                .filter(day -> ChronoUnit.DAYS.between(day, today) > PATIENCE)
                .map(day -> Finding.of(
                        "R-C1.6-03",
                        Severity.ADVICE,
                        "stakeholders/" + stakeholder.id(),
                        map.name(stakeholder),
                        String.valueOf(ChronoUnit.DAYS.between(day, today))));
    }
}
