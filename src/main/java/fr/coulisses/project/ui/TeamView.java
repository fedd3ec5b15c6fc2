package fr.coulisses.project.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.project.Member;
import fr.coulisses.project.Part;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.project.TeamFunction;
import fr.coulisses.shared.ui.Card;
import fr.coulisses.shared.ui.Confirmation;
import fr.coulisses.shared.ui.Notices;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who makes the project, who follows it and who will judge it.
@Route("projets/:project/equipe")
@PermitAll
class TeamView extends ProjectPage {

    private final transient Projects projects;
    private final transient ProjectAccess access;
    private final Div body = new Div();

    TeamView(Projects projects, ProjectAccess access) {
        super(projects);
        this.projects = projects;
        this.access = access;
        body.addClassName("stack");
    }

    @Override
    protected void show(BeforeEnterEvent event) {
        crumbProject();
        head(getTranslation("project.team"));
        factNature();
        add(body);
        draw();
    }

    private void draw() {
        body.removeAll();
        UUID project = project().id();
        boolean managed = access.rights(project).contains(Right.MANAGE);
        List<Member> members = projects.members(project);
        body.add(
                card("project.team.students", Part.TEAM, members, managed),
                card("project.team.tutors", Part.TUTOR, members, managed),
                card("project.team.jury", Part.JURY, members, managed));
        if (managed) {
            body.add(invitation());
        }
    }

    private Card card(String title, Part part, List<Member> members, boolean managed) {
        Card card = new Card(getTranslation(title));
        UnorderedList list = new UnorderedList();
        list.addClassName("list");
        members.stream().filter(member -> member.part() == part).forEach(member -> list.add(row(member, managed)));
        card.add(list.getComponentCount() == 0 ? new Paragraph(getTranslation("project.team.none")) : list);
        return card;
    }

    private ListItem row(Member member, boolean managed) {
        Span name = new Span(member.person().fullName());
        Span email = new Span(member.person().email());
        email.addClassNames("soft", "small");
        Div who = new Div(name, email);
        who.addClassName("grow");
        ListItem row = new ListItem(who);
        if (member.part() == Part.TEAM) {
            row.add(managed ? functions(member) : new Span(named(member)));
        }
        if (managed) {
            Button release = new Button(getTranslation("project.team.release"), click -> askToRelease(member));
            release.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            row.add(release);
        }
        return row;
    }

    private MultiSelectComboBox<TeamFunction> functions(Member member) {
        MultiSelectComboBox<TeamFunction> field = new MultiSelectComboBox<>(
                getTranslation("project.team.functions", member.person().fullName()));
        field.setItems(TeamFunction.values());
        field.setItemLabelGenerator(function -> getTranslation("project.function." + function));
        field.setValue(member.functions());
        field.addClassName("functions");
        field.addValueChangeListener(changed -> {
            projects.assign(project().id(), member.person().id(), List.copyOf(changed.getValue()));
            Notices.done(getTranslation("shared.saved"));
        });
        return field;
    }

    private String named(Member member) {
        return member.functions().stream()
                .map(function -> getTranslation("project.function." + function))
                .collect(Collectors.joining(", "));
    }

    private void askToRelease(Member member) {
        String name = member.person().fullName();
        new Confirmation(
                        getTranslation("project.team.release"),
                        getTranslation("project.team.release.confirm", name),
                        getTranslation("project.team.release"),
                        () -> {
                            projects.release(project().id(), member.person().id());
                            Notices.done(getTranslation("project.team.released", name));
                            draw();
                        })
                .open();
    }

    private Card invitation() {
        ComboBox<PersonSummary> who = new ComboBox<>(getTranslation("project.team.invite.who"));
        who.setItems(query ->
                projects
                        .invitable(project().id(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        who.setItemLabelGenerator(
                person -> person.fullName() + " – " + getTranslation("account.role." + person.role()));
        who.addClassName("functions");
        Button invite = new Button(getTranslation("project.team.invite.do"), click -> {
            if (who.getValue() != null) {
                projects.invite(project().id(), who.getValue().id());
                draw();
            }
        });
        Div row = new Div(who, invite);
        row.addClassNames("row", "row-end");
        return new Card(
                getTranslation("project.team.invite"), new Paragraph(getTranslation("project.team.invite.help")), row);
    }
}
