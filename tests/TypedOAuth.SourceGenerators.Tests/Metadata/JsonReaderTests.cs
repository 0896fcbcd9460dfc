using System.Text;
using System.Text.Json;
using CsCheck;
using TypedOAuth.SourceGenerators.Metadata;

namespace TypedOAuth.SourceGenerators.Tests.Metadata;

/// <summary>Compares the JSON reader with System.Text.Json, which also refuses duplicate members here, and checks its limits and faults.</summary>
public sealed class JsonReaderTests
{
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    private static readonly Gen<string> Character = Gen.Frequency(
        (6, Gen.Char['a', 'e'].Select(static c => c.ToString())),
        (3, OneOf("\\\"", "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u0041", "\\u00e9", "\\u0000", "\\uD83D\\uDE00", "é", "日", "😀", "\u007f", "\u2028")),
        (1, OneOf("\\uD83D", "\\uDE00", "\\uDE00\\uD83D", "\\uD83D😀", "\\u12", "\\uzzzz", "\\u+123", "\\u 123", "\\x", "\\", "\u0001", "\t", "\n", "\ud83d", "\ude00")));

    private static readonly Gen<string> Text = Character.Array[0, 5].Select(static parts => $"\"{string.Concat(parts)}\"");

    private static readonly Gen<string> Scalar = Gen.Frequency(
        (4, Text),
        (2, OneOf("true", "false", "null", "0", "-0", "1", "-12.5", "1e3", "1E-2", "0.0e+10", "1e400", "123456789012345678901234567890")),
        (1, OneOf("True", "nul", "truee", "01", "-", "+1", ".5", "1.", "1e", "1e+", "NaN", "Infinity", "0x1", "'a'", "", "//", "/**/1", "undefined")));

    private static readonly Gen<string> Space = Gen.Frequency((8, Gen.Const("")), (3, OneOf(" ", "\t", "\r\n", "\n")), (1, OneOf("\u00a0", "\f", "\ufeff", "/**/")));

    private static readonly Gen<string> Document = Gen.Recursive<string>(static (depth, nested) => depth > 3
        ? Scalar
        : Gen.Frequency(
            (3, Scalar),
            (2, Gen.Select(Space, nested, Space).Select(static (before, value, after) => before + value + after).Array[0, 4].Select(static values => $"[{string.Join(',', values)}]")),
            (4, Gen.Select(Text, Space, nested).Select(static (name, space, value) => $"{name}{space}:{value}").Array[0, 4].Select(static members => $"{{{string.Join(',', members)}}}"))));

    /// <summary>A document with changes: pieces that are inserted, and characters that are removed.</summary>
    private static readonly Gen<string> Mutation = Gen.Select(
        Document,
        Gen.Select(Gen.Int[0, 1000], OneOf("", "", ",", ":", "{", "}", "[", "]", "\"", "\\", " ", "0", "-", "e", ".", "\0", "\u0085", "a", "\ud83d")).Array[0, 3],
        static (document, edits) =>
        {
            var text = new StringBuilder(document);
            foreach (var (position, piece) in edits)
            {
                var at = position % (text.Length + 1);
                _ = piece.Length > 0 || at == text.Length ? text.Insert(at, piece) : text.Remove(at, 1);
            }

            return text.ToString();
        });

    [Fact]
    public void A_document_is_read_as_System_Text_Json_reads_it() => Assert.All(Generate(Document, 20_000), Compare);

    [Fact]
    public void A_changed_document_is_read_as_System_Text_Json_reads_it() => Assert.All(Generate(Mutation, 40_000), Compare);

    /// <summary>Checks that the generated documents are of both kinds, so that the comparisons mean something.</summary>
    [Fact]
    public void The_documents_are_of_both_kinds() => Assert.InRange(Generate(Mutation, 2_000).Count(static text => TryParse(text, out _)), 200, 1_800);

    [Theory]
    [InlineData(JsonReader.MaxDepth, true)]
    [InlineData(JsonReader.MaxDepth + 1, false)]
    [InlineData(100_000, false)]
    public void Nesting_is_limited(int depth, bool isValid)
    {
        Compare(new string('[', depth) + new string(']', depth));
        Compare(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));
        Assert.Equal(isValid, JsonReader.Read(new string('[', depth) + new string(']', depth), out _) is null);
    }

    [Fact]
    public void The_length_is_limited()
    {
        Assert.Null(JsonReader.Read($"\"{new string('a', JsonReader.MaxLength - 2)}\"", out _));
        Assert.Equal(new JsonFault(1, 1, "the text has more than 1048576 characters"), JsonReader.Read($"\"{new string('a', JsonReader.MaxLength - 1)}\"", out _));
    }

    [Theory]
    [InlineData("", 1, 1, "a value is missing")]
    [InlineData("<html>", 1, 1, "a value is missing")]
    [InlineData("{\"a\": tru}", 1, 7, "a value is missing")]
    [InlineData("{\n  \"a\": 1,\n  \"b\" 2\n}", 3, 7, "':' is missing")]
    [InlineData("{\r\n  \"a\": 1,\r\n}", 3, 1, "the name of a member is missing")]
    [InlineData("[1 2]", 1, 4, "',' or ']' is missing")]
    [InlineData("{\"a\":1", 1, 7, "',' or '}' is missing")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", 1, 16, "the object has this member twice")]
    [InlineData("{} {}", 1, 4, "the end of the text is expected")]
    [InlineData("\"a", 1, 3, "the end of a text is missing")]
    [InlineData("\"a\nb\"", 1, 3, "a text contains a control character")]
    [InlineData("\"\\ud83d\"", 1, 8, "half of a surrogate pair is missing")]
    [InlineData("\"\\q\"", 1, 3, "an escape sequence is invalid")]
    [InlineData("[-]", 1, 2, "a digit is missing")]
    public void A_fault_has_a_place(string text, int line, int column, string message) => Assert.Equal(new JsonFault(line, column, message), JsonReader.Read(text, out _));

    /// <summary>The reader runs in each compiler, so it stays small enough to be read as a whole.</summary>
    [Fact]
    public void The_reader_is_one_file_of_at_most_200_lines()
    {
        var files = Directory.GetFiles(Path.Combine(TestSupport.Repository.Root, "src", "TypedOAuth.SourceGenerators", "Metadata"), "JsonReader*.cs");
        var lines = File.ReadAllLines(Assert.Single(files));
        Assert.InRange(lines.Length, 1, 200);
        Assert.All(lines, static line => Assert.InRange(line.Length, 0, 160));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static IEnumerable<string> Generate(Gen<string> documents, int count) =>
        Enumerable.Range(0, count).Select(number => documents.Generate(new PCG(7, (ulong)number), null, out _));

    private static void Compare(string text)
    {
        var fault = JsonReader.Read(text, out var read);
        var isValid = TryParse(text, out var element);
        Assert.True(isValid == fault is null, $"{JsonSerializer.Serialize(text)}: {fault}");
        Assert.True(!isValid || AreEqual(element, read), JsonSerializer.Serialize(text));
    }

    /// <summary>Parses a document, and requests each name and text, because System.Text.Json finds unpaired surrogates only then.</summary>
    private static bool TryParse(string text, out JsonElement element)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            element = document.RootElement.Clone();
            Visit(element);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            element = default;
            return false;
        }
    }

    private static void Visit(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
        {
            _ = element.GetString();
        }
        else if (element.ValueKind is JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Visit(item);
            }
        }
        else if (element.ValueKind is JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                _ = member.Name;
                Visit(member.Value);
            }
        }
    }

    private static bool AreEqual(JsonElement expected, object? read) => (expected.ValueKind, read) switch
    {
        (JsonValueKind.String, string text) => text == expected.GetString(),
        (JsonValueKind.Number, double number) => number.Equals(expected.GetDouble()),
        (JsonValueKind.True, true) or (JsonValueKind.False, false) or (JsonValueKind.Null, null) => true,
        (JsonValueKind.Array, List<object?> items) => items.Count == expected.GetArrayLength()
            && expected.EnumerateArray().Zip(items).All(static pair => AreEqual(pair.First, pair.Second)),
        (JsonValueKind.Object, Dictionary<string, object?> members) => members.Count == expected.EnumerateObject().Count()
            && expected.EnumerateObject().All(member => members.TryGetValue(member.Name, out var value) && AreEqual(member.Value, value)),
        _ => false,
    };
}
