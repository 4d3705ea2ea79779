package community.kith;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AbstractDescribedNode;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NamedNode;
import graphql.language.ObjectTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The schema is whole: every element says what it means, every field has somebody who answers it, every mutation one pattern. */
@KithTest
@KeepsGraph
class SchemaTests {

    private static final TypeDefinitionRegistry SCHEMA =
            new SchemaParser().parse(Path.of("schema.graphqls").toFile());

    @Autowired
    private SchemaReports reports;

    @Test
    void hasSomebodyWhoAnswersEveryField() {
        assertThat(reports.all()).isNotEmpty().allSatisfy(report -> {
            assertThat(report.unmappedFields()).isEmpty();
            assertThat(report.unmappedRegistrations()).isEmpty();
            assertThat(report.skippedTypes()).isEmpty();
        });
    }

    @Test
    void saysWhatEveryElementMeans() {
        var silent = new ArrayList<String>();
        SCHEMA.types().values().forEach(definition -> {
            note(silent, "", definition);
            switch (definition) {
                case ObjectTypeDefinition type ->
                    type.getFieldDefinitions().forEach(field -> note(silent, type, field));
                case InterfaceTypeDefinition type ->
                    type.getFieldDefinitions().forEach(field -> note(silent, type, field));
                case InputObjectTypeDefinition type ->
                    type.getInputValueDefinitions().forEach(value -> note(silent, type.getName() + ".", value));
                case EnumTypeDefinition type ->
                    type.getEnumValueDefinitions().forEach(value -> note(silent, type.getName() + ".", value));
                default -> {}
            }
        });
        SCHEMA.scalars().values().forEach(scalar -> {
            if (!List.of("Int", "Float", "String", "Boolean", "ID").contains(scalar.getName())) {
                note(silent, "", scalar);
            }
        });

        assertThat(silent).isEmpty();
    }

    @Test
    void givesEveryMutationOnePattern() {
        var mutations = ((ObjectTypeDefinition) SCHEMA.getType("Mutation").orElseThrow()).getFieldDefinitions();

        assertThat(mutations).isNotEmpty().allSatisfy(mutation -> {
            var name = Character.toUpperCase(mutation.getName().charAt(0))
                    + mutation.getName().substring(1);
            assertThat(mutation.getInputValueDefinitions()).singleElement().satisfies(input -> {
                assertThat(input.getName()).isEqualTo("input");
                assertThat(graphql.language.AstPrinter.printAst(input.getType()))
                        .isEqualTo(name + "Input!");
            });
            assertThat(graphql.language.AstPrinter.printAst(mutation.getType())).isEqualTo(name + "Payload!");
            var payload =
                    (ObjectTypeDefinition) SCHEMA.getType(name + "Payload").orElseThrow();
            assertThat(payload.getFieldDefinitions())
                    .anySatisfy(field -> assertThat(field.getName()).isEqualTo("userErrors"));
        });
    }

    private static void note(List<String> silent, NamedNode<?> owner, FieldDefinition field) {
        note(silent, owner.getName() + ".", field);
        field.getInputValueDefinitions()
                .forEach(argument -> note(silent, owner.getName() + "." + field.getName() + ":", argument));
    }

    private static void note(List<String> silent, String owner, NamedNode<?> node) {
        if (node instanceof AbstractDescribedNode<?> described
                && (described.getDescription() == null
                        || described.getDescription().getContent().isBlank())) {
            silent.add(owner + node.getName());
        }
    }
}
