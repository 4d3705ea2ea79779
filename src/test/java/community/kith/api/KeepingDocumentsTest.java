package community.kith.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingDocumentsTest {

    private final List<String> read = new ArrayList<>();
    private final KeepingDocuments documents = new KeepingDocuments();

    @Test
    void readsADocumentOnceHoweverOftenItIsAsked() {
        assertThat(ask("query Me { me { name } }")).isSameAs(ask("query Me { me { name } }"));
        ask("query Other { me { id } }");

        assertThat(read).containsExactly("query Me { me { name } }", "query Other { me { id } }");
    }

    @Test
    void keepsNoWordsThatSomebodyWroteIntoADocument() {
        ask("{ people(search: \"Ada\") { nodes { id } } }");
        ask("{ people(search: \"Ada\") { nodes { id } } }");

        assertThat(read).hasSize(2);
    }

    @Test
    void keepsNothingThatIsNotValid() {
        ask("{ nothing }");
        ask("{ nothing }");

        assertThat(read).hasSize(2);
    }

    private PreparsedDocumentEntry ask(String text) {
        return documents
                .getDocumentAsync(ExecutionInput.newExecutionInput(text).build(), this::entry)
                .join();
    }

    private PreparsedDocumentEntry entry(ExecutionInput input) {
        read.add(input.getQuery());
        return input.getQuery().contains("nothing")
                ? new PreparsedDocumentEntry(
                        GraphqlErrorBuilder.newError().message("No such field").build())
                : new PreparsedDocumentEntry(Document.newDocument().build());
    }
}
