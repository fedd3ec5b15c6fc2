package fr.coulisses.schedule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.coulisses.schedule.RetroplanningModel;
import fr.coulisses.schedule.Schedules;
import fr.coulisses.shared.Refusal;
import fr.coulisses.shared.ui.Notices;
import java.util.UUID;

/// Inserts the reference retroplanning of the kind of event that somebody chooses.
class PlanDialog extends Dialog {

    PlanDialog(Schedules schedules, UUID project, RetroplanningModel proposed) {
        setHeaderTitle(getTranslation("schedule.plan.title"));
        setMaxWidth("100%");
        setWidth("36rem");
        RadioButtonGroup<RetroplanningModel> model = new RadioButtonGroup<>(getTranslation("schedule.plan.model"));
        model.setItems(RetroplanningModel.values());
        model.setItemLabelGenerator(each -> getTranslation(each.labelKey()));
        model.setValue(proposed);
        add(new Paragraph(getTranslation("schedule.plan.help")), model);
        Button insert = new Button(getTranslation("schedule.plan.insert"), click -> {
            try {
                int added = schedules.plan(project, model.getValue());
                close();
                Notices.done(
                        getTranslation("schedule.plan.done", added),
                        getTranslation("schedule.undo"),
                        () -> schedules.undo(project));
            } catch (Refusal refusal) {
                Notices.refused(refusal);
            }
        });
        insert.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), insert);
    }
}
