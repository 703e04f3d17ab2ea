using Atlassian.Admin.Gen.Json;
using Spector.TypeFile;

namespace Spector.Scenarios;

internal static class TypeFileScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new TypeFileClient(new TypeFileClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync(
            "Type_File_Body_uploadFileSpecificContentType",
            () => client.BodyUploadFileSpecificContentTypeAsync(new MemoryStream(Samples.Png)));
#if OPENAPI_3_0
        // What is JSON by its media type and binary by its format is a file.
        await run.AcceptsAsync(
            "Type_File_Body_uploadFileJsonContentType",
            () => client.BodyUploadFileJsonContentTypeAsync(new MemoryStream("""{"message":"test file content"}"""u8.ToArray())));
        await run.DownloadsAsync(
            "Type_File_Body_downloadFileJsonContentType",
            """{"message":"test file content"}"""u8.ToArray(),
            () => client.BodyDownloadFileJsonContentTypeAsync());
#else
        await run.AcceptsAsync(
            "Type_File_Body_uploadFileJsonContentType",
            () => client.BodyUploadFileJsonContentTypeAsync(JsonValues.Parse("""{"message":"test file content"}""")));
        await run.ReturnsAsync(
            "Type_File_Body_downloadFileJsonContentType",
            JsonValues.Parse("""{"message":"test file content"}"""),
            () => client.BodyDownloadFileJsonContentTypeAsync());
#endif
        await run.DownloadsAsync(
            "Type_File_Body_downloadFileSpecificContentType", Samples.Png, () => client.BodyDownloadFileSpecificContentTypeAsync());
        await run.AcceptsAsync(
            "Type_File_Body_uploadFileMultipleContentTypes",
            () => client.BodyUploadFileMultipleContentTypesAsync(new MemoryStream(Samples.Png)));
        await run.DownloadsAsync(
            "Type_File_Body_downloadFileMultipleContentTypes",
            Samples.Png,
            () => client.BodyDownloadFileMultipleContentTypesAsync("image/png"));
        await run.AcceptsAsync(
            "Type_File_Body_uploadFileDefaultContentType",
            () => client.BodyUploadFileDefaultContentTypeAsync(new MemoryStream(Samples.Png), "image/png"));
        await run.DownloadsAsync(
            "Type_File_Body_downloadFileDefaultContentType", Samples.Png, () => client.BodyDownloadFileDefaultContentTypeAsync());
    }
}
