using Spector.EncodeBytes;

namespace Spector.Scenarios;

internal static class EncodeBytesScenarios
{
    public static async Task RunAsync(ScenarioRun run)
    {
        using var root = new EncodeBytesClient(new EncodeBytesClientOptions { BaseAddress = run.Server });
        IDefaultClient client = root.Default;
        await run.AcceptsAsync("Encode_Bytes_Query_default", () => client.QueryDefaultAsync(Samples.Test));
        await run.AcceptsAsync("Encode_Bytes_Query_base64", () => client.QueryBase64Async(Samples.Test));
        await run.AcceptsAsync("Encode_Bytes_Query_base64url", () => client.QueryBase64urlAsync(Samples.Test));
        await run.AcceptsAsync("Encode_Bytes_Query_base64urlArray", () => client.QueryBase64urlArrayAsync([Samples.Test, Samples.Test]));

        await run.EchoesAsync("Encode_Bytes_Property_default", new DefaultBytesProperty { Value = Samples.Test }, client.PropertyDefaultAsync);
        await run.EchoesAsync("Encode_Bytes_Property_base64", new Base64BytesProperty { Value = Samples.Test }, client.PropertyBase64Async);
        await run.EchoesAsync("Encode_Bytes_Property_base64url", new Base64urlBytesProperty { Value = Samples.Test }, client.PropertyBase64urlAsync);
        await run.EchoesAsync(
            "Encode_Bytes_Property_base64urlArray", new Base64urlArrayBytesProperty { Value = [Samples.Test, Samples.Test] }, client.PropertyBase64urlArrayAsync);

        await run.AcceptsAsync("Encode_Bytes_Header_default", () => client.HeaderDefaultAsync(Samples.Test));
        await run.AcceptsAsync("Encode_Bytes_Header_base64", () => client.HeaderBase64Async(Samples.Test));
        await run.AcceptsAsync("Encode_Bytes_Header_base64url", () => client.HeaderBase64urlAsync(Samples.Test));
        await run.AcceptsAsync("Encode_Bytes_Header_base64urlArray", () => client.HeaderBase64urlArrayAsync([Samples.Test, Samples.Test]));

        await run.AcceptsAsync("Encode_Bytes_RequestBody_default", () => client.RequestBodyDefaultAsync(new MemoryStream(Samples.Png)));
        await run.AcceptsAsync("Encode_Bytes_RequestBody_octetStream", () => client.RequestBodyOctetStreamAsync(new MemoryStream(Samples.Png)));
        await run.AcceptsAsync(
            "Encode_Bytes_RequestBody_customContentType", () => client.RequestBodyCustomContentTypeAsync(new MemoryStream(Samples.Png)));
        await run.AcceptsAsync("Encode_Bytes_RequestBody_base64", () => client.RequestBodyBase64Async(Samples.Test));
        await run.AcceptsAsync("Encode_Bytes_RequestBody_base64url", () => client.RequestBodyBase64urlAsync(Samples.Test));

        await run.DownloadsAsync("Encode_Bytes_ResponseBody_default", Samples.Png, () => client.ResponseBodyDefaultAsync());
        await run.DownloadsAsync("Encode_Bytes_ResponseBody_octetStream", Samples.Png, () => client.ResponseBodyOctetStreamAsync());
        await run.DownloadsAsync("Encode_Bytes_ResponseBody_customContentType", Samples.Png, () => client.ResponseBodyCustomContentTypeAsync());
        await run.ReturnsAsync("Encode_Bytes_ResponseBody_base64", Samples.Test, () => client.ResponseBodyBase64Async());
        await run.ReturnsAsync("Encode_Bytes_ResponseBody_base64url", Samples.Test, () => client.ResponseBodyBase64urlAsync());
    }
}
