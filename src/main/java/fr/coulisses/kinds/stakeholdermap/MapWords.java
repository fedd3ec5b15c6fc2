package fr.coulisses.kinds.stakeholdermap;

import fr.coulisses.artefact.Wording;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Aim;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Stakeholder;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How a map speaks of its stakeholders, in its document and in its workbook.
record MapWords(StakeholderMap map, Wording wording) {

    String name(Stakeholder stakeholder) {
        String name = map.name(stakeholder);
        return name.isEmpty() ? wording.text("stakeholdermap.unnamed") : name;
    }

    String family(Stakeholder stakeholder) {
        return map.behind(stakeholder)
                .map(contact -> contact.family() == null
                        ? ""
                        : wording.text(contact.family().labelKey()))
                .orElse("");
    }

    String status(Stakeholder stakeholder) {
        return map.behind(stakeholder)
                .map(contact -> wording.text(contact.status().labelKey()))
                .orElse("");
    }

    String quadrant(Stakeholder stakeholder) {
        return stakeholder.isPlaced() ? wording.text(stakeholder.quadrant().labelKey()) : "";
    }

    String position(Stakeholder stakeholder) {
        return named("position", stakeholder.position());
    }

    String priority(Stakeholder stakeholder) {
        return named("priority", stakeholder.priority());
    }

    String types(Stakeholder stakeholder) {
        return stakeholder.types().stream()
                .map(type -> named("contribution", type))
                .collect(Collectors.joining(", "));
    }

    String objectives(Stakeholder stakeholder) {
        List<Aim> served = map.served(stakeholder);
        return served.stream().map(Aim::label).collect(Collectors.joining("\n"));
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    /// The name of a field.
    ///
    /// @param place of the field, without ids
    String field(String place) {
        return wording.text("stakeholdermap.field." + place.replace('/', '.'));
    }

    private String named(String list, @Nullable Enum<?> value) {
        return value == null ? "" : wording.text("stakeholdermap." + list + "." + value.name());
    }
}
