package fr.coulisses.examination.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.examination.Examination;
import fr.coulisses.examination.ExaminedGroup;
import fr.coulisses.examination.FindingFilter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Narrows what is listed by block, severity and artefact.
class FindingFilterBar extends Div {

    private final Select<String> block = new Select<>();
    private final Select<Severity> severity = new Select<>();
    private final Select<ExaminedGroup> artefact = new Select<>();
    private final Checkbox waived = new Checkbox(getTranslation("examination.filter.waived"), true);
    private final transient Consumer<FindingFilter> chosen;

    FindingFilterBar(Examination examination, Consumer<FindingFilter> chosen) {
        this.chosen = chosen;
        addClassNames("row", "filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("examination.filter"));
        offer(
                block,
                "examination.filter.block",
                Stream.concat(
                                examination.groups().stream()
                                        .flatMap(group -> group.blocks().stream())
                                        .distinct()
                                        .sorted(),
                                Stream.of(FindingFilter.ACROSS))
                        .toList());
        block.setItemLabelGenerator(each -> each == null
                ? getTranslation("examination.filter.all")
                : each.equals(FindingFilter.ACROSS) ? getTranslation("examination.group.project") : each);
        offer(severity, "examination.column.severity", List.of(Severity.values()));
        severity.setItemLabelGenerator(each ->
                each == null ? getTranslation("examination.filter.all") : getTranslation("artefact.severity." + each));
        offer(
                artefact,
                "examination.column.group",
                examination.groups().stream()
                        .filter(group -> !group.isOfTheProject())
                        .toList());
        artefact.setItemLabelGenerator(each -> each == null
                ? getTranslation("examination.filter.all")
                : each.isRegister() ? getTranslation(each.kind()) : each.title());
        waived.addValueChangeListener(change -> choose());
        add(block, severity, artefact, waived);
    }

    private <T> void offer(Select<T> select, String label, List<T> items) {
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("examination.filter.all"));
        select.addValueChangeListener(change -> choose());
    }

    private void choose() {
        chosen.accept(new FindingFilter(block.getValue(), severity.getValue(), artefact.getValue(), waived.getValue()));
    }
}
