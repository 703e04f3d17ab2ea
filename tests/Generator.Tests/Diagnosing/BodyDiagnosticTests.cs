using Atlassian.Admin.Gen.Tests.Harness;

namespace Atlassian.Admin.Gen.Tests.Diagnosing;

/// <summary>What a body would be besides what it becomes is said where the document says it.</summary>
public class BodyDiagnosticTests
{
    [Fact]
    public void A_form_without_named_members_that_has_to_be_sent_leaves_the_operation_out()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            """
            /a:
              post:
                operationId: postA
                requestBody: {required: true, content: {multipart/form-data: {schema: {type: string}}}}
                responses: {'204': {description: None.}}
            """));

        Assert.Equal(["AAG006 specs/api.yaml(7,7)"], run.DiagnosticPlaces);
    }

    [Fact]
    public void Bytes_besides_JSON_are_a_warning_at_the_body_and_text_besides_JSON_is_none()
    {
        GeneratorRun run = GeneratorRunner.Run(ApiDocument.OfPaths(
            """
            /a:
              post:
                operationId: postA
                requestBody: {required: true, content: {application/json: {schema: {type: string}}, text/plain: {schema: {type: string}}}}
                responses: {'204': {description: None.}}
              put:
                operationId: putA
                requestBody: {required: true, content: {application/json: {schema: {type: string}}, image/png: {}}}
                responses: {'204': {description: None.}}
            """));

        Assert.Equal(["AAG006 specs/api.yaml(11,7)"], run.DiagnosticPlaces);
    }
}
