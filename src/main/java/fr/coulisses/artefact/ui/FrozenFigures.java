package fr.coulisses.artefact.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.parameter.ParameterValue;
import fr.coulisses.parameter.ui.LegalFigures;
import fr.coulisses.shared.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The legal figures that a version was checked with, as they were on the day of its submission, folded away until
/// somebody wants to know. Invisible for a kind that uses none.
public class FrozenFigures extends Details {

    public FrozenFigures(ArtefactVersion version) {
        LocalDate day = LocalDate.ofInstant(version.submittedAt(), Formats.ZONE);
        List<ParameterValue> figures = version.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(figure -> figure.getValue().read(figure.getKey(), day))
                .toList();
        setVisible(!figures.isEmpty());
        addClassName("frozen-figures");
        setSummaryText(getTranslation("artefact.figures", figures.size()));
        Paragraph when = new Paragraph(getTranslation("artefact.figures.when", Formats.date(day)));
        when.addClassNames("soft", "small");
        add(when, new LegalFigures(figures));
    }
}
