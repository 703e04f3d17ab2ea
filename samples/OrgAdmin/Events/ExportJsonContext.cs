using System.Text.Json.Serialization;

namespace OrgAdmin.Events;

/// <summary>JSON for this program's own type. Emitted types have <c>AtlassianAdminJsonContext</c>.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ExportCheckpoint))]
internal sealed partial class ExportJsonContext : JsonSerializerContext;
