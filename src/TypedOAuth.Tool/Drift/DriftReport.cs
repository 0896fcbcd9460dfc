using System.Text.Json;
using TypedOAuth.Tool.CommandLine;

namespace TypedOAuth.Tool.Drift;

/// <summary>Writes the differences of pinned documents.</summary>
internal sealed class DriftReport(ToolHost host)
{
    /// <summary>Writes the differences of a file for a person.</summary>
    public void Write(FileReport report)
    {
        if (report.Error is not null)
        {
            return;
        }

        host.WriteHeading($"{report.File}: {(report.Changes.Count == 0 ? "no drift" : "drift")}");
        host.WriteLine($"  issuer  {report.Issuer}");
        foreach (var change in report.Changes)
        {
            host.WriteLine($"  {(change.Matters ? '!' : ' ')} {change.Kind,-7}  {change.Member}");
            foreach (var line in Describe(change))
            {
                host.WriteLine($"      {line}");
            }
        }

        if (report.Changes.Any(static change => change.Matters))
        {
            host.WriteLine();
            host.WriteLine("  ! marks members that change what a client sends or accepts.");
        }

        if (report.Changes.Count > 0)
        {
            host.WriteLine($"  To pin the current document: dotnet typedoauth metadata {ShellText.Quote(report.Issuer!)} --output {ShellText.Quote(report.File)}");
        }
    }

    /// <summary>Writes the differences of all files for other programs.</summary>
    public static void WriteJson(Utf8JsonWriter json, IEnumerable<FileReport> reports)
    {
        json.WriteStartObject();
        json.WriteStartArray("files");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("file", report.File);
            json.WriteString("issuer", report.Issuer);
            json.WriteString("status", report.Status);
            json.WriteString("error", report.Error);
            json.WriteStartArray("changes");
            foreach (var change in report.Changes)
            {
                WriteChange(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, MemberChange change)
    {
        json.WriteStartObject();
        json.WriteString("member", change.Member);
        json.WriteString("change", change.Kind);
        json.WriteBoolean("matters", change.Matters);
        WriteValue("pinned", change.Pinned);
        WriteValue("current", change.Current);
        json.WriteEndObject();

        void WriteValue(string name, JsonElement? value)
        {
            if (value is { } present)
            {
                json.WritePropertyName(name);
                present.WriteTo(json);
            }
        }
    }

    /// <summary>Returns the values; of two lists, only the items that differ.</summary>
    private static IEnumerable<string> Describe(MemberChange change)
    {
        if (change is { Pinned: { ValueKind: JsonValueKind.Array } pinned, Current: { ValueKind: JsonValueKind.Array } current })
        {
            return
            [
                .. DocumentComparison.FindMissing(pinned, current).Select(static item => $"- {item}"),
                .. DocumentComparison.FindMissing(current, pinned).Select(static item => $"+ {item}"),
            ];
        }

        string[] lines = [change.Pinned is { } before ? $"- {JsonText.Write(before)}" : "", change.Current is { } after ? $"+ {JsonText.Write(after)}" : ""];
        return lines.Where(static line => line.Length > 0);
    }
}
