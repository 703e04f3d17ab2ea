using Atlassian.Admin.Gen;
using Spector.PayloadMultipart;

namespace Spector.Scenarios;

internal static class PayloadMultipartScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new PayloadMultipartClient(new PayloadMultipartClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        FilePart Jpeg() => FilePart.FromBytes(Samples.Jpeg, "image.jpg");
        FilePart Png() => FilePart.FromBytes(Samples.Png, "image.png");
        Address x = new() { City = "X" };

        await run.AcceptsAsync("Payload_MultiPart_FormData_basic", () => client.FormDataBasicAsync("123", Jpeg()));
        await run.AcceptsAsync("Payload_MultiPart_FormData_withWireName", () => client.FormDataWithWireNameAsync("123", Jpeg()));
        await run.AcceptsAsync("Payload_MultiPart_FormData_optionalParts", async () =>
        {
            await client.FormDataOptionalPartsAsync(id: "123");
            await client.FormDataOptionalPartsAsync(profileImage: Jpeg());
            await client.FormDataOptionalPartsAsync("123", Jpeg());
        });
        await run.AcceptsAsync("Payload_MultiPart_FormData_jsonPart", () => client.FormDataJsonPartAsync(x, Jpeg()));
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_fileArrayAndBasic", () => client.FormDataFileArrayAndBasicAsync("123", x, Jpeg(), [Png(), Png()]));
        await run.AcceptsAsync("Payload_MultiPart_FormData_binaryArrayParts", () => client.FormDataBinaryArrayPartsAsync("123", [Png(), Png()]));
        await run.AcceptsAsync("Payload_MultiPart_FormData_multiBinaryParts", async () =>
        {
            await client.FormDataMultiBinaryPartsAsync(Jpeg());
            await client.FormDataMultiBinaryPartsAsync(Jpeg(), Png());
        });
        FilePart hello = FilePart.FromBytes(Samples.Jpeg, "hello.jpg", "image/jpg");
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_checkFileNameAndContentType", () => client.FormDataCheckFileNameAndContentTypeAsync("123", hello));
        await run.AcceptsAsync("Payload_MultiPart_FormData_anonymousModel", () => client.FormDataAnonymousModelAsync(Jpeg()));
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_HttpParts_ContentType_imageJpegContentType", () => client.ContentTypeImageJpegContentTypeAsync(hello));
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_HttpParts_ContentType_requiredContentType",
            () => client.ContentTypeRequiredContentTypeAsync(FilePart.FromBytes(Samples.Jpeg, "image.jpg", "application/octet-stream")));
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_HttpParts_ContentType_optionalContentType",
            () => client.ContentTypeOptionalContentTypeAsync(Jpeg()));
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_HttpParts_jsonArrayAndFileArray",
            () => client.HttpPartsJsonArrayAndFileArrayAsync("123", x, Jpeg(), [new() { City = "Y" }, new() { City = "Z" }], [Png(), Png()]));
        await run.AcceptsAsync("Payload_MultiPart_FormData_HttpParts_NonString_float", () => client.NonStringFloatAsync(0.5));
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_File_uploadFileSpecificContentType",
            () => client.FileUploadFileSpecificContentTypeAsync(FilePart.FromBytes(Samples.Png, "image.png", "image/png")));
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_File_uploadFileRequiredFilename",
            () => client.FileUploadFileRequiredFilenameAsync(FilePart.FromBytes(Samples.Png, "image.png", "image/png")));
        await run.AcceptsAsync(
            "Payload_MultiPart_FormData_File_uploadFileArray",
            () => client.FileUploadFileArrayAsync(
                [FilePart.FromBytes(Samples.Png, "image1.png", "image/png"), FilePart.FromBytes(Samples.Png, "image2.png", "image/png")]));
    }
}
