package fr.coulisses.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import fr.coulisses.CoulissesTest;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Asks for every page and every file over HTTP, as everybody.
@CoulissesTest
class AddressAccessTest {

    private static final Set<Actor> SIGNED_IN = EnumSet.complementOf(EnumSet.of(Actor.NOBODY));
    private static final Set<Actor> READ = EnumSet.of(Actor.TEAM, Actor.TUTOR, Actor.JURY, Actor.ADMIN);
    private static final Set<Actor> FOLLOW = EnumSet.of(Actor.TEAM, Actor.TUTOR, Actor.ADMIN);

    private final ServletContext servletContext;
    private final RequestMappingHandlerMapping mappings;
    private final Addresses addresses;

    @LocalServerPort
    private int port;

    @Autowired
    AddressAccessTest(
            ServletContext servletContext,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
            Places places) {
        this.servletContext = servletContext;
        this.mappings = mappings;
        this.addresses = new Addresses(places.get());
    }

    @Test
    void opensEveryAddressToExactlyThoseWhoMay() throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        for (Actor actor : Actor.values()) {
            Visitor visitor = Visitor.of(port, actor.email());
            for (Map.Entry<String, Set<Actor>> address : addresses.all().entrySet()) {
                int status = visitor.get(addresses.filled(address.getKey()));
                boolean opened = status == 200;
                if (opened != address.getValue().contains(actor)) {
                    wrong.add("/" + address.getKey() + " answers " + actor + " with " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void knowsEveryAddress() {
        Set<String> known = new TreeSet<>();
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servletContext)).getRegisteredRoutes().stream()
                .map(RouteData::getTemplate)
                .forEach(known::add);
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getName().startsWith("fr.coulisses.")) {
                known.addAll(mapping.getPatternValues());
            }
        });
        assertThat(addresses.all().keySet())
                .as("a new address joins this test")
                .containsExactlyInAnyOrderElementsOf(known);
    }

    /// Every address, and who may open it.
    static final class Addresses {

        private static final String SHEET = "/referentiels/{code}/r{revision:\\d+}.{ending:json|matrix|csv|case.json}";

        private final Map<String, Set<Actor>> all = new LinkedHashMap<>();
        private final Place place;

        Addresses(Place place) {
            this.place = place;
            all.put("", SIGNED_IN);
            all.put("connexion", EnumSet.allOf(Actor.class));
            all.put("projets", SIGNED_IN);
            all.put("compte", SIGNED_IN);
            all.put("referentiels", SIGNED_IN);
            all.put("referentiels/:code", SIGNED_IN);
            all.put("referentiels/:code/comparaison", SIGNED_IN);
            all.put("/referentiels/{code}/comparaison.csv", SIGNED_IN);
            all.put(SHEET, SIGNED_IN);
            all.put("administration/referentiels/import", EnumSet.of(Actor.ADMIN));
            all.put("administration/referentiels/:code/revision", EnumSet.of(Actor.ADMIN));
            all.put("projets/:project/referentiel", EnumSet.of(Actor.TUTOR, Actor.ADMIN));
            all.put("administration/comptes", EnumSet.of(Actor.ADMIN));
            all.put("administration/promotions", EnumSet.of(Actor.ADMIN));
            all.put("administration/promotions/:cohort", EnumSet.of(Actor.ADMIN));
            all.put("administration/parametres", EnumSet.of(Actor.ADMIN));
            all.put("administration/financeurs", SIGNED_IN);
            all.put("projets/nouveau", EnumSet.of(Actor.TEAM, Actor.OTHER_STUDENT));
            all.put("projets/ouvrir", EnumSet.of(Actor.TEAM, Actor.OTHER_STUDENT));
            all.put("projets/:project/archive", FOLLOW);
            all.put("projets/:project/archive/versions/:place", FOLLOW);
            all.put("projets/:project", READ);
            all.put("projets/:project/fiche", READ);
            all.put("projets/:project/equipe", READ);
            all.put("projets/:project/budget", FOLLOW);
            all.put("projets/:project/contacts", FOLLOW);
            all.put("/projets/{project}/contacts/contacts.{ending:csv|v3.vcf|v4.vcf}", FOLLOW);
            all.put("projets/:project/registres/:register", FOLLOW);
            all.put("projets/:project/registres/:register/:entry", FOLLOW);
            all.put("/projets/{project}/registres/{register}/liste.{ending:xlsx|csv}", FOLLOW);
            all.put("/projets/{project}/registres/{register}/{entry}/{document}.{ending:pdf|docx}", FOLLOW);
            all.put("projets/:project/registres/contrats/:entry/versions/:number/depuis/:since", FOLLOW);
            all.put(
                    "/projets/{project}/registres/contrats/{entry}/versions/{number:[0-9]{1,6}}.{ending:pdf|docx}",
                    FOLLOW);
            all.put(
                    "/projets/{project}/registres/contrats/{entry}/versions/{number:[0-9]{1,6}}/depuis/{since:[0-9]{1,6}}.pdf",
                    FOLLOW);
            all.put("/projets/{project}/pieces-jointes/{file}", FOLLOW);
            all.put("projets/:project/budget/comparaison", FOLLOW);
            all.put("projets/:project/budget/analyse", FOLLOW);
            all.put("projets/:project/budget/outils", FOLLOW);
            all.put("projets/:project/suivi", FOLLOW);
            all.put("/projets/{project}/suivi.xlsx", FOLLOW);
            all.put("projets/:project/calendrier", FOLLOW);
            all.put("/projets/{project}/calendrier/taches.json", FOLLOW);
            all.put("/projets/{project}/calendrier.{ending:svg|pdf|xlsx|ics|gan|csv}", FOLLOW);
            all.put("projets/:project/fil", FOLLOW);
            all.put("/projets/{project}/fil.{ending:svg|pdf|csv}", FOLLOW);
            all.put("projets/:project/controles", FOLLOW);
            all.put("/projets/{project}/controles.{ending:xlsx|pdf|csv}", FOLLOW);
            all.put("projets/:project/livrables/:artefact", READ);
            all.put("projets/:project/livrables/:artefact/preuves", EnumSet.of(Actor.TEAM));
            all.put("projets/:project/blocs/:block", EnumSet.of(Actor.TEAM));
            all.put("echeances", EnumSet.of(Actor.TUTOR, Actor.OTHER_TUTOR, Actor.ADMIN));
            all.put("administration/evaluation", EnumSet.of(Actor.ADMIN));
            all.put("projets/:project/competences", READ);
            all.put("projets/:project/dossier", READ);
            all.put("etudiants/:student/dossier", READ);
            all.put("dossier", EnumSet.of(Actor.TEAM, Actor.OTHER_STUDENT));
            all.put("competences", EnumSet.of(Actor.TEAM, Actor.OTHER_STUDENT));
            all.put("etudiants/:student/competences", FOLLOW);
            all.put("cohortes", EnumSet.of(Actor.TUTOR, Actor.OTHER_TUTOR, Actor.ADMIN));
            all.put("cohortes/:cohort/competences", EnumSet.of(Actor.TUTOR, Actor.ADMIN));
            all.put("/projets/{project}/competences.{ending:xlsx|pdf|csv}", READ);
            all.put("/etudiants/{student}/competences.{ending:xlsx|pdf|csv}", FOLLOW);
            all.put("/cohortes/{cohort}/competences.{ending:xlsx|pdf|csv}", EnumSet.of(Actor.TUTOR, Actor.ADMIN));
            all.put("revue", EnumSet.of(Actor.TUTOR, Actor.OTHER_TUTOR));
            all.put("revue/:version", EnumSet.of(Actor.TUTOR));
            all.put("projets/:project/livrables/:artefact/versions/:number", READ);
            all.put("/revue/lot.zip", EnumSet.of(Actor.TUTOR, Actor.OTHER_TUTOR));
            all.put("notifications", SIGNED_IN);
            all.put("notifications/:notification", EnumSet.of(Actor.TUTOR));
            all.put("administration/courriels", EnumSet.of(Actor.ADMIN));
            all.put("/calendrier/{secret}.ics", EnumSet.allOf(Actor.class));
            all.put("invite/:secret", EnumSet.allOf(Actor.class));
            all.put("/invite/{secret}/version.pdf", EnumSet.allOf(Actor.class));
            all.put("/invite/{secret}/images/{sha256:[0-9a-f]{64}}", EnumSet.allOf(Actor.class));
            all.put("/projets/{project}/livrables/{artefact}/images/{sha256:[0-9a-f]{64}}", READ);
            all.put("projets/:project/livrables/:artefact/versions/:number/depuis/:since", READ);
            all.put(
                    "/projets/{project}/livrables/{artefact}/versions/{after}/depuis/{before}.{ending:pdf|xlsx|csv}",
                    READ);
            all.put("/projets/{project}/budget.xlsx", FOLLOW);
            all.put("/projets/{project}/budget.pdf", FOLLOW);
            all.put("/projets/{project}/budget.csv", FOLLOW);
            all.put("/projets/{project}/budget/comparaison.xlsx", FOLLOW);
            all.put("/projets/{project}/budget/comparaison.csv", FOLLOW);
            all.put("/projets/{project}/budget/lignes.json", FOLLOW);
            all.put("/projets/{project}/budget/devis/{quote}", FOLLOW);
            all.put("/projets/{project}/livrables/{artefact}/brouillon.{ending:pdf|docx|xlsx}", FOLLOW);
            all.put("/projets/{project}/livrables/{artefact}/versions/{number:\\d+}/recepisse.pdf", READ);
            all.put("/projets/{project}/livrables/{artefact}/versions/{number:\\d+}/contenu.json", READ);
            all.put("/projets/{project}/livrables/{artefact}/v{number:\\d+}.{ending:pdf|docx|xlsx}", READ);
        }

        Map<String, Set<Actor>> all() {
            return all;
        }

        /// Those that are pages, as opposed to files.
        Map<String, Set<Actor>> pages() {
            Map<String, Set<Actor>> pages = new LinkedHashMap<>(all);
            pages.keySet().removeIf(address -> address.startsWith("/") || address.isEmpty());
            return pages;
        }

        /// The address with the things of the place in it.
        String filled(String template) {
            return template.replaceAll("^/", "")
                    .replace("{ending:pdf|docx|xlsx}", "docx")
                    .replace("{ending:xlsx|csv}", "xlsx")
                    .replace("{ending:pdf|docx}", "pdf")
                    .replace("contrats/{entry}", "contrats/" + place.contract())
                    .replace("contrats/:entry", "contrats/" + place.contract())
                    .replace("{number:[0-9]{1,6}}", "2")
                    .replace("{since:[0-9]{1,6}}", "1")
                    .replace("{entry}", place.request().toString())
                    .replace("{document}", "courrier")
                    .replace(":register", "financements")
                    .replace("{register}", "financements")
                    .replace(":entry", place.request().toString())
                    .replace("{sha256:[0-9a-f]{64}}", place.picture())
                    .replace("{file}", place.attached().toString())
                    .replace("{ending:xlsx|pdf|csv}", "pdf")
                    .replace("{ending:csv|v3.vcf|v4.vcf}", "v4.vcf")
                    .replace("{ending:svg|pdf|xlsx|ics|gan|csv}", "gan")
                    .replace("{ending:svg|pdf|csv}", "svg")
                    .replace("{student}", place.ines().toString())
                    .replace(":student", place.ines().toString())
                    .replace("{cohort}", place.cohort().toString())
                    .replace(":cohort", place.cohort().toString())
                    .replace("{after}", "1")
                    .replace("{before}", "1")
                    .replace("{ending:pdf|xlsx|csv}", "pdf")
                    .replace(":since", "1")
                    .replace("{ending:json|matrix|csv|case.json}", "case.json")
                    .replace("{revision:\\d+}", "1")
                    .replace("{code}", "RNCP39603")
                    .replace("{number:\\d+}", "1")
                    .replace("{project}", place.project().toString())
                    .replace("{artefact}", place.artefact().toString())
                    .replace("{quote}", place.quote().toString())
                    .replace(":project", place.project().toString())
                    .replace(":artefact", place.artefact().toString())
                    .replace(":version", place.waiting().toString())
                    .replace("{secret}.ics", place.calendar() + ".ics")
                    .replace(":notification", String.valueOf(place.notification()))
                    .replace("{secret}", place.secret())
                    .replace(":secret", place.secret())
                    .replace(":number", "1")
                    .replace(":place", "1")
                    .replace(":block", "BC02")
                    .replace(":code", "RNCP39603");
        }
    }
}
